package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 效力变动: what one document says of the force of a document: 《甲条例》同时废止.
 *
 * @param title title of the document that ends or changes, as written; 最高人民法院 and the like are put
 *     before a title that begins with 关于
 * @param number its 文号, where the text tells it
 * @param dated day that the text gives of it: of 公布, else of 通过 or 批准, else of 施行; tells the old
 *     version of a title from the new one
 * @param kind what happens to it
 * @param scope all of it or a part
 * @param refs the articles named, where a part is meant
 * @param on the first day on which it no longer binds, or binds as changed; null where that is the
 *     day on which the stating text takes effect
 * @param span the sentence that says so
 * @param provision the provision of the stating document that says so
 */
public record LifecycleEvent(
    String title,
    @Nullable DocumentNumber number,
    @Nullable LocalDate dated,
    Kind kind,
    Scope scope,
    List<ProvisionRef> refs,
    @Nullable LocalDate on,
    Span span,
    EId provision) {

  /** What happens to a document. */
  public enum Kind {
    /** 废止. */
    REPEALED(LegalForce.REPEALED),
    /** 失效, 停止执行 and 不再适用. */
    LAPSED(LegalForce.LAPSED),
    /** 修改 and 修正. */
    AMENDED(LegalForce.AMENDED);

    private final LegalForce force;

    Kind(LegalForce force) {
      this.force = force;
    }

    /** 时效性 of the document afterwards. */
    public LegalForce force() {
      return force;
    }
  }

  /** How much of a document is meant. */
  public enum Scope {
    WHOLE,
    PART
  }

  public LifecycleEvent {
    if (title.isBlank()) {
      throw new IllegalArgumentException("lifecycle event must have a title, got none");
    }
    refs = List.copyOf(refs);
  }

  /** 文号 of the document meant, where told. */
  public Optional<DocumentNumber> documentNumber() {
    return Optional.ofNullable(number);
  }

  /**
   * Whether the document meant has that title. A new law may repeal an old one of the same title:
   * then only versions not later than {@link #dated} are meant.
   */
  public boolean isOf(String other) {
    return Titles.key(title).equals(Titles.key(other));
  }
}
