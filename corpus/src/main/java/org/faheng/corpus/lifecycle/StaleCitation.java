package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 失效引用: a citation that leads to what no longer is, with the evidence.
 *
 * @param kind what is wrong with it
 * @param provision the provision that cites
 * @param span the words of the citation
 * @param cited the citation as written
 * @param evidence where it is written that the cited law or place is gone
 * @param operative whether the citing words rest a decision on it (依照…处罚)
 * @param quoted whether the title stands in 《》; one in running text is less certain
 * @param explanation why, in Chinese
 */
public record StaleCitation(
    Kind kind,
    EId provision,
    Span span,
    String cited,
    Evidence evidence,
    boolean operative,
    boolean quoted,
    String explanation) {

  /** What is wrong with a citation. */
  public enum Kind {
    REPEALED("CITE_REPEALED", "引用已废止的文件"),
    RENAMED("CITE_RENAMED", "引用已更名的文件"),
    DEAD_ARTICLE("CITE_DEAD_ARTICLE", "引用的条号已不对应"),
    NOT_YET_IN_FORCE("CITE_NOT_YET_IN_FORCE", "引用尚未施行的文件"),
    FORMER_AGENCY("FORMER_AGENCY", "使用已撤并的机构名称");

    private final String type;
    private final String label;

    Kind(String type, String label) {
      this.type = type;
      this.label = label;
    }

    /** The kind of that type, such as CITE_REPEALED. */
    public static Optional<Kind> ofType(String type) {
      return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** The word by which programs know the kind, such as CITE_REPEALED. */
    public String type() {
      return type;
    }

    /** The kind in Chinese. */
    public String label() {
      return label;
    }
  }

  /**
   * 证据: the text that shows it.
   *
   * @param title title of the document that shows it
   * @param document its identity; null where it is not at hand
   * @param article article such as "12-1"; empty where none is known
   * @param quote its words; empty where they are not at hand
   */
  public record Evidence(String title, @Nullable FrbrUri document, String article, String quote) {}
}
