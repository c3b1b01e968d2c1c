package org.faheng.extract;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * 自动编号: makes the automatic numbers of a Word document part of its text, for 第一条 and （一） would
 * otherwise come out as 第1条 and （1）, which is another level.
 */
final class WordNumbers {
  private static final int LEVELS = 9;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

  private final XWPFDocument document;
  private final XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  private WordNumbers(XWPFDocument document, XWPFNumbering numbering) {
    this.document = document;
    this.numbering = numbering;
  }

  /** Writes the numbers into {@code document}. */
  static void write(XWPFDocument document) {
    XWPFNumbering numbering = document.getNumbering();
    if (numbering != null) {
      new WordNumbers(document, numbering).elements(document.getBodyElements());
    }
  }

  private void elements(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> elements(cell.getBodyElements()));
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    Optional<CTNumPr> number = number(paragraph);
    if (number.isEmpty() || !number.get().isSetNumId()) {
      return;
    }
    BigInteger id = number.get().getNumId().getVal();
    int level = number.get().isSetIlvl() ? number.get().getIlvl().getVal().intValue() : 0;
    XWPFNum list = numbering.getNum(id);
    if (list == null || level >= LEVELS) {
      return;
    }
    String label = label(list.getCTNum().getAbstractNumId().getVal(), level);
    paragraph.setNumID(BigInteger.ZERO);
    if (!label.isEmpty()) {
      paragraph.insertNewRun(0).setText(label.endsWith("条") ? label + "\u3000" : label);
    }
  }

  /** The number property of the paragraph itself, of its style or of the style below that. */
  private Optional<CTNumPr> number(XWPFParagraph paragraph) {
    if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetNumPr()) {
      return Optional.of(paragraph.getCTP().getPPr().getNumPr());
    }
    String styleId = paragraph.getStyleID();
    for (int depth = 0;
        styleId != null && document.getStyles() != null && depth < LEVELS;
        depth++) {
      XWPFStyle style = document.getStyles().getStyle(styleId);
      if (style == null) {
        return Optional.empty();
      }
      if (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetNumPr()) {
        return Optional.of(style.getCTStyle().getPPr().getNumPr());
      }
      styleId = style.getBasisStyleID();
    }
    return Optional.empty();
  }

  private String label(BigInteger listId, int level) {
    int[] counts = counters.computeIfAbsent(listId, id -> new int[LEVELS]);
    CTLvl own = level(listId, level);
    if (own == null) {
      return "";
    }
    counts[level] = counts[level] == 0 ? start(own) : counts[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      CTLvl lower = level(listId, below);
      boolean runsOn =
          lower != null && lower.isSetLvlRestart() && lower.getLvlRestart().getVal().signum() == 0;
      counts[below] = runsOn ? counts[below] : 0;
    }
    if (format(own).equals("bullet") || !own.isSetLvlText()) {
      return "";
    }
    return PLACEHOLDER
        .matcher(own.getLvlText().getVal())
        .replaceAll(match -> Matcher.quoteReplacement(counted(listId, counts, match.group(1))));
  }

  private String counted(BigInteger listId, int[] counts, String placeholder) {
    int level = Integer.parseInt(placeholder) - 1;
    CTLvl lvl = level(listId, level);
    int count = counts[level] > 0 ? counts[level] : lvl == null ? 1 : start(lvl);
    return NumberFormat.format(lvl == null ? "decimal" : format(lvl), count);
  }

  private @Nullable CTLvl level(BigInteger listId, int level) {
    return numbering.getAbstractNum(listId).getCTAbstractNum().getLvlList().stream()
        .filter(candidate -> candidate.getIlvl().intValue() == level)
        .findFirst()
        .orElse(null);
  }

  private static int start(CTLvl level) {
    return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
  }
}
