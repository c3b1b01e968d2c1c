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
    evidence[Part.AMENDMENT.ordinal()] = sign(catalogue.isAmending(document));
  }

  /** Whether a document of that title speaks of the articles of others. */
  static boolean isAmending(String title) {
    return AMENDING.matcher(title).find();
  }

  /** What the words of a provision tell, in one number that an index can keep. */
  public static int packed(String words) {
    boolean begins = words.length() < SHORT && BEGINNING.matcher(words).find();
    int lines = (int) words.chars().filter(c -> c == '\n').count();
    return (PURPOSE.matcher(words).find() ? 1 : 0) | (begins ? 2 : 0) | lines << 2;
  }

  /** What {@link #packed} tells, put into {@code evidence}. */
  public static void ofPacked(int packed, double[] evidence) {
    evidence[Part.PURPOSE.ordinal()] = packed & 1;
    evidence[Part.BEGINNING.ordinal()] = packed >> 1 & 1;
    evidence[Part.ITEMS.ordinal()] = Math.log1p(packed >> 2);
  }

  private static double sign(boolean holds) {
    return holds ? 1 : 0;
  }
}
