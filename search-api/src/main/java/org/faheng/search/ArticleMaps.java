package org.faheng.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.jspecify.annotations.Nullable;

/** 条文对照表: the article maps of versions in the index; the last ones used are kept. Thread-safe. */
public final class ArticleMaps {
  private static final int KEPT = 64;

  private final LegalIndex index;
  private final Map<Key, ArticleMap> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Two texts; the hashes tell a text that was read in again. */
  private record Key(FrbrUri older, String olderHash, FrbrUri newer, String newerHash) {}

  /** Reads the texts from {@code index}. */
  public ArticleMaps(LegalIndex index) {
    this.index = index;
  }

  /** Which article of {@code older} became which of {@code newer}; empty where one is not there. */
  public Optional<ArticleMap> between(FrbrUri older, FrbrUri newer) {
    return index
        .document(older)
        .flatMap(before -> index.document(newer).map(after -> between(before, after)));
  }

  /** The same for two documents. */
  public ArticleMap between(IndexedDocument older, IndexedDocument newer) {
    Key key =
        new Key(
            older.expression().uri(),
            older.manifestation().sha256(),
            newer.expression().uri(),
            newer.manifestation().sha256());
    ArticleMap known = known(key);
    if (known != null) {
      return known;
    }
    ArticleMap made =
        ArticleMap.between(
            StructureParser.parse(older.text()), StructureParser.parse(newer.text()));
    keep(key, made);
    return made;
  }

  /** The name of a row's place on the page of a comparison: that of its newer article. */
  public static String anchor(ArticleMap.Row row) {
    ArticleMap.Article newer = row.newer();
    ArticleMap.Article older = row.older();
    return newer != null ? newer.eId().value() : older != null ? "old-" + older.eId() : "";
  }

  private @Nullable ArticleMap known(Key key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  private void keep(Key key, ArticleMap map) {
    synchronized (kept) {
      kept.put(key, map);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }
}
