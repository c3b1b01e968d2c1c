package org.faheng.corpus.lifecycle;

import java.util.regex.Pattern;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 引用语境: what the words around a citation tell of it. */
final class CitingText {
  private static final Pattern ENDING = Pattern.compile("废止|停止执行|停止施行|停止适用|失效|不再(?:适用|执行)|取代|替代");
  private static final Pattern PAST_BEFORE = Pattern.compile("原[^，。；《]{0,12}$");
  private static final Pattern PAST_AFTER =
      Pattern.compile("^[^，。；《]{0,6}(?:施行|实施|生效|颁布|公布|发布|修订|修正|修改)(?:之日)?(?:以|之)?(?:前|后)");
  private static final Pattern HISTORY = Pattern.compile("^[^。；]{0,40}?(?:修正|修订|批准|通过)(?:[）)]|$)");
  private static final Pattern OPERATIVE = Pattern.compile("(?:处罚|处理|追究|罚款|责令|没收|吊销|拘留|查处)");

  private final DocumentBody body;

  CitingText(DocumentBody body) {
    this.body = body;
  }

  /** Words of history, and those that end another text themselves, rely on nothing. */
  boolean isLive(Span span) {
    String text = body.text();
    String before = text.substring(lineStart(span.start()), span.start());
    String after = text.substring(span.end(), sentenceEnd(span.end()));
    String sentence = sentenceBefore(before) + after;
    return !ENDING.matcher(sentence).find()
        && !PAST_BEFORE.matcher(before).find()
        && !PAST_AFTER.matcher(after).find()
        && !(articleAt(span.start()) == null && HISTORY.matcher(after).find());
  }

  private static String sentenceBefore(String line) {
    return line.substring(Math.max(line.lastIndexOf('。'), line.lastIndexOf('；')) + 1);
  }

  private int lineStart(int at) {
    return body.text().lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  }

  private int sentenceEnd(int at) {
    String text = body.text();
    int end = at;
    while (end < text.length() && "。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private @Nullable Provision articleAt(int offset) {
    return body.articles().stream()
        .filter(article -> article.span().contains(offset))
        .findFirst()
        .orElse(null);
  }

  /** Whether the words after the citation rest a decision on it (依照…处罚). */
  boolean isOperative(Span span) {
    String after = body.text().substring(span.end(), sentenceEnd(span.end()));
    return OPERATIVE.matcher(after).find();
  }

  /** The provision that the words at {@code offset} stand in, down to 款 and 项. */
  EId provisionAt(int offset) {
    Provision article = articleAt(offset);
    if (article == null) {
      return EId.ROOT;
    }
    return article
        .walk()
        .filter(node -> node.level().rank() >= Level.ARTICLE.rank())
        .filter(node -> node.span().contains(offset))
        .filter(node -> node.level() != Level.TEXT && node.level() != Level.NUM)
        .reduce((outer, inner) -> inner)
        .map(Provision::eId)
        .orElse(article.eId());
  }
}
