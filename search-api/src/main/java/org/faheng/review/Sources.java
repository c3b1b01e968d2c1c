package org.faheng.review;

import java.util.HashMap;
import java.util.Map;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.lifecycle.StaleCitation;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.jspecify.annotations.Nullable;

/** 依据文件: titles and files of the documents that serve as evidence. */
final class Sources {
  private final Map<FrbrUri, DocumentSummary> documents = new HashMap<>();

  Sources(LegalIndex index) {
    index.documents().forEach(document -> documents.put(document.uri(), document));
  }

  /** A document of the index; null where it holds none of that identity. */
  @Nullable DocumentSummary find(@Nullable FrbrUri uri) {
    return uri == null ? null : documents.get(uri);
  }

  Finding.Authority authority(StaleCitation.Evidence evidence) {
    DocumentSummary document = find(evidence.document());
    return new Finding.Authority(
        document == null ? evidence.title() : document.work().title(),
        document == null ? "" : document.manifestation().path(),
        evidence.article(),
        null,
        evidence.quote());
  }
}
