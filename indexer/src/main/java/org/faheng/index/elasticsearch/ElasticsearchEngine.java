package org.faheng.index.elasticsearch;

import java.nio.file.Path;
import java.util.Optional;
import org.faheng.index.EngineHealth;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexGenerations;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.VectorStore;
import org.faheng.index.engine.LegalLanguage;

/**
 * The cluster engine: indexes are indexes of an Elasticsearch cluster, named after the last part of
 * their paths; several machines may share them.
 */
public final class ElasticsearchEngine implements IndexEngine, AutoCloseable {
  private final Cluster cluster;
  private final LegalLanguage language;

  /** An engine on the cluster with these settings; it is asked when first needed. */
  public ElasticsearchEngine(ElasticsearchSettings settings) {
    this(settings, LegalLanguage.shipped());
  }

  /** Reads questions with {@code language}. */
  public ElasticsearchEngine(ElasticsearchSettings settings, LegalLanguage language) {
    this.cluster = new Cluster(settings);
    this.language = language;
  }

  private String index(Path folder) {
    return AliasGenerations.index(cluster.settings().index(), folder);
  }

  @Override
  public Optional<IndexGenerations> generations() {
    return Optional.of(new AliasGenerations(cluster));
  }

  @Override
  public LegalIndex open(Path folder) {
    return ElasticsearchLegalIndex.open(cluster, index(folder), null, folder, language);
  }

  @Override
  public LegalIndex open(Path folder, Path vectors) {
    return ElasticsearchLegalIndex.open(cluster, index(folder), index(vectors), folder, language);
  }

  @Override
  public VectorStore vectors(Path folder) {
    return ElasticsearchVectorStore.open(cluster, index(folder));
  }

  @Override
  public LegalIndexWriter write(Path folder) {
    return ElasticsearchLegalIndexWriter.open(cluster, index(folder), folder);
  }

  /** How the cluster is. */
  @Override
  public EngineHealth health() {
    return ClusterHealth.of(cluster);
  }

  @Override
  public void close() {
    cluster.close();
  }
}
