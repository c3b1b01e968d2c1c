package org.faheng.corpus.document;

import java.util.regex.Pattern;

/**
 * 标识: the stable identity of a work, a version or a part of one, such as {@code
 * /cn/law/行政处罚法/2021-01-22}. Follows the order of the Akoma Ntoso naming convention (country, type,
 * actor, title, date, component), with Chinese titles kept readable.
 */
public record FrbrUri(String value) implements Comparable<FrbrUri> {
  private static final Pattern STATE = Pattern.compile("中华人民共和国");
  private static final Pattern UNSAFE = Pattern.compile("[\\s\\u3000、，,/#?%\\\\]+");

  public FrbrUri {
    if (!value.startsWith("/cn/") || value.endsWith("/")) {
      throw new IllegalArgumentException(
          "FRBR URI must start with /cn/ and have a name, got " + value);
    }
  }

  /**
   * The identity of a work.
   *
   * @param actor 制定机关 where titles alone do not tell works apart; empty otherwise
   */
  public static FrbrUri ofWork(DocumentKind kind, String actor, String title) {
    String name = segment(title);
    return new FrbrUri(
        "/cn/" + kind.slug() + "/" + (actor.isEmpty() ? "" : segment(actor) + "/") + name);
  }

  /** The identity of a version: {@code version} is an ISO date or another stable word. */
  public FrbrUri at(String version) {
    return new FrbrUri(value + "/" + segment(version));
  }

  /** The identity of a component of a version, such as one 编 of a code. */
  public FrbrUri part(String name) {
    return name.isEmpty() ? this : new FrbrUri(value + "/" + segment(name));
  }

  private static String segment(String text) {
    String clean = UNSAFE.matcher(STATE.matcher(text).replaceAll("")).replaceAll("");
    return clean.isEmpty() ? "无题" : clean;
  }

  @Override
  public int compareTo(FrbrUri other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
