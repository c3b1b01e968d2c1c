package org.faheng.corpus.lifecycle;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.DocumentBody;

/** 被引文件: the documents that a text may cite, wherever they are kept. */
public interface CitedLaws {

  /** Every title by which a document is known. */
  TitleCatalog titles();

  /** Every version and part of a work; empty if it is not at hand. */
  List<Expression> versions(FrbrUri work);

  /** When each version binds, and why. */
  Timelines timelines();

  /** The text of a version. */
  Optional<DocumentBody> body(FrbrUri expression);

  /** How the articles of two versions became each other. */
  ArticleMap map(FrbrUri older, FrbrUri newer);
}
