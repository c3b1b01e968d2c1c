import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.TextAlign;

/** Writes a UTF-8 text file, one paragraph a line, as an OFD document: OfdWriter font.ttf in.txt out.ofd. Markers as in README.md. */
public final class OfdWriter {
    private static final Pattern CHAPTER = Pattern.compile("^第[一二三四五六七八九十百]+[章节]　");
    private static final double BODY_MM = 5.6;
    private static final double TITLE_MM = 7.7;

    private OfdWriter() {
    }

    public static void main(String[] args) throws Exception {
        Path fontFile = Path.of(args[0]);
        List<String> lines = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
        Path out = Path.of(args[2]);
        Font font = new Font("WenQuanYi Micro Hei", "WenQuanYi Micro Hei", fontFile);
        font.setEmbeddable(false);
        try (OFDDoc doc = new OFDDoc(out)) {
            doc.setDefaultPageLayout(new PageLayout(210d, 297d).setMargin(37d, 26d, 35d, 28d));
            for (String line : lines) {
                if (line.isBlank() || line.startsWith("#!") || line.equals("@TABLE") || line.equals("@END")) {
                    continue;
                }
                char kind = line.charAt(0) == '@' ? line.charAt(1) : CHAPTER.matcher(line).find() ? 'C' : 'P';
                String text = line.charAt(0) == '@' ? line.substring(3) : line;
                boolean title = kind == 'T';
                Paragraph p = new Paragraph();
                p.add(new Span(font, title ? TITLE_MM : BODY_MM, text));
                p.setLineSpace(2.2d);
                if (title || kind == 'C') {
                    p.setTextAlign(TextAlign.center);
                    p.setMarginBottom(title ? 4d : 1d);
                } else if (kind == 'R') {
                    p.setTextAlign(TextAlign.right);
                } else if (kind == 'P') {
                    p.setFirstLineIndent(2);
                }
                doc.add(p);
            }
        }
    }
}
