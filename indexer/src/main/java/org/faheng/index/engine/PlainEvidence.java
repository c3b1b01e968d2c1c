package org.faheng.index.engine;

import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.Evidence.Part;

/** 文件与文字的依据: the evidence that is told by a document and by the words of a provision alone. */
public final class PlainEvidence {
  private static final Pattern AMENDING = Pattern.compile("修正案|关于修改.*的决定");
  private static final Pattern PURPOSE = Pattern.compile("^.{0,8}?为了?[^。]{4,200}制定(本|如下)");
  private static final Pattern BEGINNING = Pattern.compile("自.{4,24}施行");
  private static final int SHORT = 120;

  private PlainEvidence() {}

  /** What the document tells, put into {@code evidence} by {@link Part}. */
  public static void ofDocument(Catalogue catalogue, int document, double[] evidence) {
    DocumentKind kind = catalogue.get(document).work().kind();
    evidence[Part.STANDING.ordinal()] = catalogue.standing().share(document);
    evidence[Part.LAW.ordinal()] =
        sign(kind == DocumentKind.LAW || kind == DocumentKind.CONSTITUTION);
    evidence[Part.INTERPRETATION.ordinal()] = sign(kind == DocumentKind.JUDICIAL_INTERPRETATION);
    evidence[Part.RULE.ordinal()] = sign(kind == DocumentKind.DEPARTMENT_RULE);
    evidence[Part.AMENDMENT.ordinal()] =
        sign(AMENDING.matcher(catalogue.get(document).title()).find());
  }

  /** What the words tell. */
  public static void ofText(String text, double[] evidence) {
    evidence[Part.PURPOSE.ordinal()] = sign(PURPOSE.matcher(text).find());
    evidence[Part.BEGINNING.ordinal()] =
        sign(text.length() < SHORT && BEGINNING.matcher(text).find());
    evidence[Part.ITEMS.ordinal()] = Math.log1p(text.chars().filter(c -> c == '\n').count());
  }

  private static double sign(boolean holds) {
    return holds ? 1 : 0;
  }
}
