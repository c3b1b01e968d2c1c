package org.faheng.index;

import java.util.List;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.LifecycleEvent;
import org.faheng.corpus.lifecycle.Timelines;

/**
 * 目录项: what the catalogue knows of one indexed document, without its text.
 *
 * @param expression which version of which work, with the days it binds
 * @param manifestation the file it was read from
 * @param innerTitle title of the document a notice passes on; empty otherwise
 * @param links the title it goes by and the titles it cites, in one normal form
 */
public record DocumentSummary(
    Expression expression, Manifestation manifestation, String innerTitle, Links links) {

  /**
   * 引用关系: how documents are tied by title.
   *
   * @param name the title in the form in which others cite it
   * @param cited the titles that its text cites, each once, itself left out
   * @param events what its text says of the force of documents
   */
  public record Links(String name, List<String> cited, List<LifecycleEvent> events) {
    /** Cites nothing and is cited by nobody. */
    public static final Links NONE = new Links("", List.of(), List.of());

    public Links {
      cited = List.copyOf(cited);
      events = List.copyOf(events);
    }
  }

  /** The same document with other days on which it binds. */
  public DocumentSummary withForce(ForcePeriod period) {
    return new DocumentSummary(expression.withForce(period), manifestation, innerTitle, links);
  }

  /** What it contributes to the timelines of all documents. */
  public Timelines.Source timed() {
    return new Timelines.Source(expression, innerTitle, links.events());
  }

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
