package org.faheng.index;

import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;

/**
 * 目录项: what the catalogue knows of one indexed document, without its text.
 *
 * @param expression which version of which work, with the days it binds
 * @param manifestation the file it was read from
 * @param innerTitle title of the document a notice passes on; empty otherwise
 */
public record DocumentSummary(
    Expression expression, Manifestation manifestation, String innerTitle) {

  /** Identity of the document in the index. */
  public FrbrUri uri() {
    return expression.uri();
  }

  /** The law it is a version of. */
  public Work work() {
    return expression.work();
  }

  /** Title as shown: with the 编 where a code is kept in several files. */
  public String title() {
    return expression.part().isEmpty() ? work().title() : work().title() + " " + expression.part();
  }
}
