package org.faheng.corpus.document;

/**
 * 法律文件: the law as such, over all its versions (FRBRWork).
 *
 * @param uri identity of the work, without a version
 * @param title official title in full, such as 中华人民共和国行政处罚法
 * @param kind 效力级别
 * @param authority 制定机关; {@link Authority#UNKNOWN} where the text does not say
 * @param jurisdiction where it applies
 */
public record Work(
    FrbrUri uri, String title, DocumentKind kind, Authority authority, Jurisdiction jurisdiction) {

  /** The same work under another title. */
  public Work titled(String other) {
    return new Work(uri, other, kind, authority, jurisdiction);
  }
}
