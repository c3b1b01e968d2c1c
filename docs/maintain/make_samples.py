#!/usr/bin/env python3
"""Builds the sample documents from docs/maintain/samples-src (standard library only). See README.md."""
import html
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.path.join(HERE, "samples-src")
SAMPLES = os.path.join(HERE, "..", "..", "corpus", "samples")
DRAFTS = os.path.join(HERE, "..", "..", "corpus", "drafts")
SAME = os.path.join(HERE, "..", "..", "indexer", "src", "test", "resources", "same-document")
OFD_FONT = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"
STAMP = (2024, 1, 1, 0, 0, 0)
CHAPTER = re.compile(r"^第[一二三四五六七八九十百]+[章节]　")
SUFFIX = {"docx": "docx", "doc": "doc", "pdf": "pdf", "ofd": "ofd", "html": "html", "md": "md",
          "txt": "txt", "txtgb": "txt", "txtbom": "txt", "scan": "pdf"}


def read(path):
    """Returns (directives, blocks); a block is (kind, text) or ("table", rows)."""
    keys, blocks, rows = {}, [], None
    with open(path, encoding="utf-8") as f:
        for line in f.read().split("\n"):
            if line.startswith("#!"):
                key, _, value = line[2:].partition(" ")
                keys[key] = value
            elif line == "@TABLE":
                rows = []
            elif line == "@END":
                blocks.append(("table", rows))
                rows = None
            elif rows is not None:
                rows.append(line.split("|"))
            elif line[:1] == "@":
                blocks.append((line[1], line[3:]))
            elif line:
                blocks.append(("H" if CHAPTER.match(line) else "P", line))
    return keys, blocks


def plain(blocks, indent=""):
    lines = []
    for kind, body in blocks:
        if kind == "table":
            lines += ["\t".join(row) for row in body]
        else:
            lines.append((indent if kind == "P" else "") + body)
    return "\n".join(lines) + "\n"


def markdown(blocks):
    out = []
    for kind, body in blocks:
        if kind == "table":
            out.append("\n".join(["| " + " | ".join(body[0]) + " |", "|" + " --- |" * len(body[0])]
                                 + ["| " + " | ".join(row) + " |" for row in body[1:]]))
        elif kind == "T":
            out.append("# " + body)
        elif kind == "H" or re.match(r"^[一二三四五六七八九十]+、", body) and len(body) < 20:
            out.append("## " + body)
        else:
            out.append(body)
    return "\n\n".join(out) + "\n"


def web(blocks, title, charset):
    out = ['<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
           '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">', "<html>", "<head>",
           '<meta http-equiv="Content-Type" content="text/html; charset=%s" />' % charset,
           "<title>%s</title>" % html.escape(title),
           "<style>.nav{color:#666} .con p{line-height:2;font-size:16px}</style>",
           '<script type="text/javascript">function doZoom(n){document.getElementById("zoom").style.fontSize=n+"px";}</script>',
           "</head>", "<body>",
           '<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 规范性文件</div>',
           '<div class="con" id="zoom">']
    for kind, body in blocks:
        if kind == "table":
            out.append('<table border="1">')
            out += ["<tr>" + "".join("<td>%s</td>" % html.escape(c) for c in row) + "</tr>" for row in body]
            out.append("</table>")
        else:
            text = html.escape(body, quote=False)
            if kind == "T":
                out.append("<h2 align=\"center\">%s</h2>" % text)
            elif kind in "CH":
                out.append("<p align=\"center\">%s</p>" % ("<strong>%s</strong>" % text if kind == "H" else text))
            elif kind == "R":
                out.append("<p align=\"right\">%s</p>" % text)
            else:
                out.append("<p>%s%s</p>" % ("　　" if kind == "P" else "", text))
    out += ["</div>", '<div class="nav">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</div>',
            "</body>", "</html>"]
    return "\r\n".join(out) + "\r\n"


STYLES = {
    "T": ('fo:text-align="center" fo:margin-top="0.3cm" fo:margin-bottom="0.5cm"', 'fo:font-weight="bold" style:font-weight-asian="bold" fo:font-size="20pt" style:font-size-asian="20pt"'),
    "C": ('fo:text-align="center"', ""),
    "H": ('fo:text-align="center" fo:margin-top="0.3cm" fo:margin-bottom="0.3cm"', 'fo:font-weight="bold" style:font-weight-asian="bold" fo:font-size="16pt" style:font-size-asian="16pt" style:font-name-asian="Noto Sans CJK SC"'),
    "R": ('fo:text-align="end" fo:margin-right="1cm"', ""),
    "N": ("", ""),
    "L": ('fo:margin-left="2cm"', ""),
    "P": ('fo:text-align="justify" fo:text-indent="1.13cm"', ""),
    "F": ('fo:text-align="center"', 'fo:font-size="14pt" style:font-size-asian="14pt"'),
    "X": ("", 'fo:font-size="12pt" style:font-size-asian="12pt"'),
}


def escape(text):
    return html.escape(text, quote=False)


def fodt(blocks, title, footer, header):
    parts = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
             'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
             'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
             'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
             'xmlns:dc="http://purl.org/dc/elements/1.1/" '
             'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
             'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">',
             '<office:meta><meta:creation-date>2024-01-01T08:00:00</meta:creation-date><dc:date>2024-01-01T08:00:00</dc:date>'
             '<dc:title>%s</dc:title></office:meta>' % escape(title),
             '<office:font-face-decls><style:font-face style:name="Noto Serif CJK SC" svg:font-family="\'Noto Serif CJK SC\'"/>'
             '<style:font-face style:name="Noto Sans CJK SC" svg:font-family="\'Noto Sans CJK SC\'"/></office:font-face-decls>',
             '<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="150%" style:punctuation-wrap="simple"/>'
             '<style:text-properties style:font-name="Noto Serif CJK SC" style:font-name-asian="Noto Serif CJK SC" fo:font-size="16pt" style:font-size-asian="16pt" '
             'fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>']
    for name, (para, text) in STYLES.items():
        parts.append('<style:style style:name="S%s" style:family="paragraph"><style:paragraph-properties %s/><style:text-properties %s/></style:style>' % (name, para, text))
    parts.append('</office:styles><office:automatic-styles>'
                 '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>'
                 '<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="3.2cm" fo:margin-bottom="2.2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/>'
                 '<style:header-style/><style:footer-style><style:header-footer-properties fo:margin-top="0.6cm"/></style:footer-style></style:page-layout></office:automatic-styles>'
                 '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">')
    if header:
        parts.append('<style:header><text:p text:style-name="SX">%s</text:p></style:header>' % escape(header))
    if footer:
        parts.append('<style:footer><text:p text:style-name="SF">— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer>')
    parts.append('</style:master-page></office:master-styles><office:body><office:text>')
    for n, (kind, body) in enumerate(blocks):
        if kind == "table":
            parts.append('<table:table table:name="T%d"><table:table-column table:number-columns-repeated="%d"/>' % (n, len(body[0])))
            for row in body:
                parts.append("<table:table-row>" + "".join(
                    '<table:table-cell table:style-name="Cell" office:value-type="string"><text:p text:style-name="SX">%s</text:p></table:table-cell>' % escape(c)
                    for c in row) + "</table:table-row>")
            parts.append("</table:table>")
        else:
            parts.append('<text:p text:style-name="S%s">%s</text:p>' % (kind, escape(body)))
    parts.append("</office:text></office:body></office:document>")
    return "\n".join(parts)


def office(work, jobs):
    """jobs: list of (id, kind, fodt text); leaves id.kind in work."""
    for kind in ("docx", "doc", "pdf"):
        names = []
        for ident, wanted, text in jobs:
            if wanted == kind:
                path = os.path.join(work, ident + ".fodt")
                with open(path, "w", encoding="utf-8") as f:
                    f.write(text)
                names.append(path)
        if names:
            target = {"docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "pdf": "pdf"}[kind]
            subprocess.run(["soffice", "-env:UserInstallation=file://" + work + "/profile", "--headless",
                            "--convert-to", target, "--outdir", work] + names, check=True, stdout=subprocess.DEVNULL)


def restamp(path):
    """Same bytes every time: fixed times and order of the parts of a zip."""
    with zipfile.ZipFile(path) as z:
        parts = [(i.filename, z.read(i)) for i in z.infolist() if not i.is_dir()]
    if path.endswith(".ofd"):
        parts.sort(key=lambda p: (p[0] != "OFD.xml", p[0]))
        parts = [(n, re.sub(rb"(<ofd:DocID>)[^<]*", rb"\g<1>%032x" % zlib.crc32(path.encode("utf-8")[-40:]), re.sub(
            rb"(<ofd:(?:CreationDate|ModDate)>)[^<]*", rb"\g<1>2024-01-01", d)) if n == "OFD.xml" else d) for n, d in parts]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            z.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)


def lean(page, width, height, slope):
    """A turn by a small angle, done as two shears; page is a list of rows of grey bytes."""
    white = b"\xff" * width
    rows = []
    for y, row in enumerate(page):
        shift = round((y - height / 2) * slope)
        rows.append((white[:shift] + row)[:width] if shift >= 0 else row[-shift:] + white[:-shift])
    out = [bytearray() for _ in range(height)]
    strip = max(1, round(1 / abs(slope)) // 2)
    for x in range(0, width, strip):
        shift = round((x - width / 2) * slope)
        for y in range(height):
            source = y + shift
            out[y] += rows[source][x:x + strip] if 0 <= source < height else white[x:x + strip]
    return out


def scan(work, pdf, out):
    """Pages as pictures: 200 dpi, a little turned, with specks, put back as a PDF of images only."""
    subprocess.run(["pdftoppm", "-r", "200", "-gray", pdf, work + "/scan"], check=True)
    pages = sorted(f for f in os.listdir(work) if re.match(r"scan-\d+\.pgm$", f))
    chance = random.Random(7)
    greys = bytes(min(250, 24 + round(v / 16) * 14) for v in range(256))
    images = []
    for n, page in enumerate(pages):
        with open(os.path.join(work, page), "rb") as f:
            magic, size, _, data = f.read().split(b"\n", 3)
        assert magic == b"P5"
        width, height = map(int, size.split())
        rows = lean([data[y * width:(y + 1) * width] for y in range(height)], width, height, (0.009, -0.006)[n % 2])
        for _ in range(5000):
            x, y, grey = chance.randrange(width - 2), chance.randrange(height - 2), chance.randrange(60, 255)
            rows[y][x] = grey
            if chance.random() < 0.15:
                rows[y][x + 1] = rows[y + 1][x] = grey
        images.append((width, height, zlib.compress(b"".join(bytes(r).translate(greys) for r in rows), 9)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(images), b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(len(images))))]
    for i, (width, height, data) in enumerate(images):
        base = 3 + 3 * i
        content = b"q 595.4 0 0 842 0 0 cm /Im Do Q"
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.4 842] /Resources << /XObject << /Im %d 0 R >> >> /Contents %d 0 R >>" % (base + 1, base + 2))
        objects.append(b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n" % (width, height, len(data)) + data + b"\nendstream")
        objects.append(b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream")
    body, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for n, o in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n" % n + o + b"\nendobj\n"
    xref = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    body += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref)
    with open(out, "wb") as f:
        f.write(body)


def ofd(source, out, classpath):
    subprocess.run(["java", "-cp", classpath, "OfdWriter", OFD_FONT, source, out], check=True)
    restamp(out)


def write(path, data):
    with open(path, "wb") as f:
        f.write(data)


def main():
    classpath = sys.argv[1]
    only = set(sys.argv[2:])
    os.makedirs(SAMPLES, exist_ok=True)
    os.makedirs(DRAFTS, exist_ok=True)
    os.makedirs(SAME, exist_ok=True)
    work = tempfile.mkdtemp(prefix="samples")
    jobs, copies = [], []
    for name in sorted(os.listdir(SRC)):
        ident = name[:-4]
        if not name.endswith(".txt") or only and ident not in only:
            continue
        source = os.path.join(SRC, name)
        keys, blocks = read(source)
        title, form = keys["name"], keys["format"]
        folder = DRAFTS if keys.get("folder") == "drafts" else SAMPLES
        targets = [(form, os.path.join(folder, title + "." + SUFFIX[form]))] if form != "six" else [
            (f, os.path.join(SAME, title + "." + f)) for f in ("docx", "doc", "pdf", "html", "ofd", "txt")]
        for kind, target in targets:
            if kind in ("docx", "doc", "pdf", "scan"):
                footer = kind in ("pdf", "scan") or keys.get("footer") == "yes"
                header = keys.get("header", "")
                made = "pdf" if kind == "scan" else kind
                work_id = ident + "-" + kind
                jobs.append((work_id, made, fodt(blocks, title, footer, header)))
                copies.append((kind, os.path.join(work, work_id + "." + made), target))
            elif kind == "ofd":
                ofd(source, target, classpath)
            elif kind == "html":
                charset = ("utf-8", "utf-8") if form == "six" else ("gb2312", "gb18030")
                write(target, web(blocks, title, charset[0]).encode(charset[1]))
            elif kind == "md":
                write(target, markdown(blocks).encode("utf-8"))
            elif kind == "txtgb":
                write(target, plain(blocks, "　　").replace("\n", "\r\n").encode("gb18030"))
            elif kind == "txtbom":
                write(target, b"\xef\xbb\xbf" + plain(blocks, "　　").replace("\n", "\r\n").encode("utf-8"))
            else:
                write(target, plain(blocks).encode("utf-8"))
    office(work, jobs)
    for kind, made, target in copies:
        if kind == "scan":
            scan(work, made, target)
        else:
            if kind == "docx":
                restamp(made)
            shutil.copyfile(made, target)
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
