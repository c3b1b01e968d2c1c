#!/usr/bin/env python3
"""gram_shares.py LAWS_DIR > gram-shares.tsv

Counts in how many articles of a tree of Markdown laws each pair of Chinese characters stands. Standard library only.
"""
import collections, os, re, sys

ARTICLE = re.compile(r'^\s*第[零〇一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?(?=[\s　：:]|$)')


def articles(path):
    article = []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            if ARTICLE.match(line) and article:
                yield ''.join(article)
                article = []
            if ARTICLE.match(line) or article:
                article.append(line)
    if article:
        yield ''.join(article)


def main(root):
    shares, count = collections.Counter(), 0
    for folder, _, files in os.walk(root):
        for name in files:
            if name.endswith('.md') and '案例' not in folder:
                for text in articles(os.path.join(folder, name)):
                    count += 1
                    shares.update({run[i:i + 2] for run in re.findall('[一-龥]+', text) for i in range(len(run) - 1)})
    print('gram\tper_mille\tsource')
    for gram, seen in sorted(shares.items(), key=lambda row: (-row[1], row[0])):
        if seen >= 0.003 * count:
            print('%s\t%.1f\tcounted' % (gram, 1000 * seen / count))


if __name__ == '__main__':
    main(sys.argv[1])
