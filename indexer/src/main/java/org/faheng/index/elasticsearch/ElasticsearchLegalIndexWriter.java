package org.faheng.index.elasticsearch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndexWriter;
import tools.jackson.databind.JsonNode;

/**
 * Elasticsearch 写索引: entries come in under a stamp that no reader looks at; a commit removes what
 * they replace and names the new state. What a broken-off process left behind is finished by the
 * next writer if its commit had begun, and removed otherwise.
 */
final class ElasticsearchLegalIndexWriter implements LegalIndexWriter {
  private static final int ASKED_AT_ONCE = 200;

  /** Share of replaced entries above which they are merged away. */
  private static final double MOST_DELETED = 0.02;

  private final Cluster cluster;
  private final String index;
  private final WriteLock lock;
  private final BulkSender bulk;

  /** Documents that came in since the last commit, with how many provisions. */
  private final Map<String, Integer> added = new ConcurrentHashMap<>();

  /** Documents whose entries of before are to go. */
  private final Set<String> gone = ConcurrentHashMap.newKeySet();

  private final Map<String, ForcePeriod> forces = new ConcurrentHashMap<>();

  /** Documents come in side by side, but never while a commit turns to the next stamp. */
  private final ReadWriteLock turning = new ReentrantReadWriteLock(true);

  private volatile IndexState state;
  private boolean closed;

  private ElasticsearchLegalIndexWriter(Cluster cluster, String index, WriteLock lock) {
    this.cluster = cluster;
    this.index = index;
    this.lock = lock;
    this.bulk = new BulkSender(cluster, index);
    this.state = IndexState.read(cluster, index);
  }

  /**
   * Opens an index for writing, a new one if there is none.
   *
   * @param folder what the index is called in messages
   */
  static ElasticsearchLegalIndexWriter open(Cluster cluster, String index, Path folder) {
    IndexAdmin.create(cluster, index, "entries.json");
    WriteLock lock = WriteLock.take(cluster, index);
    try {
      ElasticsearchLegalIndexWriter writer =
          new ElasticsearchLegalIndexWriter(cluster, index, lock);
      if (!writer.state.isReadable()) {
        throw new IndexEngine.IndexFormatException(folder);
      }
      writer.recover();
      return writer;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Finishes or takes back what another process left. */
  private void recover() {
    if (state.committing()) {
      finish(state.gone());
    } else if (!state.writing().isEmpty()) {
      takeBack(state.writing());
    }
    turn(state.writing(stamp()));
  }

  private void turn(IndexState next) {
    next.write(cluster, index);
    state = next;
  }

  private static String stamp() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  @Override
  public void add(IndexedDocument document) {
    turning.readLock().lock();
    try {
      String uri = document.expression().uri().value();
      List<Operation> operations = Entries.of(document, state.writing());
      Integer before = added.put(uri, document.provisions().size());
      if (before != null) {
        bulk.flush();
        bulk.add(removals(uri, document.provisions().size(), before));
      }
      forces.remove(uri);
      gone.add(uri);
      bulk.add(operations);

    } finally {
      turning.readLock().unlock();
    }
  }

  private List<Operation> removals(String uri, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            place ->
                Operation.remove(
                    uri, Entries.id(uri, state.writing(), place), Entries.routing(uri)))
        .toList();
  }

  @Override
  public void delete(FrbrUri document) {
    turning.readLock().lock();
    try {
      String uri = document.value();
      Integer before = added.remove(uri);
      if (before != null) {
        bulk.flush();
        bulk.add(removals(uri, -1, before));
      }
      forces.remove(uri);
      gone.add(uri);

    } finally {
      turning.readLock().unlock();
    }
  }

  @Override
  public void updateForce(FrbrUri document, ForcePeriod period) {
    turning.readLock().lock();
    try {
      forces.put(document.value(), period);

    } finally {
      turning.readLock().unlock();
    }
  }

  @Override
  public String commit() {
    turning.writeLock().lock();
    try {
      if (gone.isEmpty() && forces.isEmpty() && !state.snapshot().isEmpty()) {
        return state.snapshot();
      }
      lock.check();
      bulk.flush();
      Map<FrbrUri, String> refused = refused();
      turn(state.committing(List.copyOf(gone)));
      finish(state.gone());
      added.clear();
      gone.clear();
      forces.clear();
      if (!refused.isEmpty()) {
        throw new RefusedException(refused, state.snapshot());
      }
      return state.snapshot();

    } finally {
      turning.writeLock().unlock();
    }
  }

  /** Takes back the documents of which some entry was refused; the ones of before stay. */
  private Map<FrbrUri, String> refused() {
    Map<FrbrUri, String> refused = new HashMap<>();
    bulk.refused()
        .forEach(
            (uri, reason) -> {
              Integer count = added.remove(uri);
              if (count != null) {
                bulk.add(removals(uri, -1, count));
              }
              gone.remove(uri);
              refused.put(new FrbrUri(uri), reason);
            });
    bulk.flush();
    return refused;
  }

  /** Removes what is replaced, changes the days of force and names the new state. */
  private void finish(List<String> replaced) {
    refresh();
    boolean anythingBefore = !state.snapshot().isEmpty();
    if (anythingBefore) {
      for (int at = 0; at < replaced.size(); at += ASKED_AT_ONCE) {
        List<String> some = replaced.subList(at, Math.min(replaced.size(), at + ASKED_AT_ONCE));
        remove(
            Dsl.all(
                List.of(
                    Dsl.terms(Field.URI, some), Dsl.not(Dsl.term(Field.STAMP, state.writing())))));
      }
      bulk.flush();
      refresh();
    }
    if (!forces.isEmpty()) {
      updateForces();
      refresh();
    }
    expunge();
    String name = UUID.randomUUID().toString().substring(0, 13);
    turn(state.committed(name, stamp()));
  }

  /**
   * Replaced entries count in how rare a term is until they are merged away, so the ranking would
   * drift from that of an index that never had them.
   */
  private void expunge() {
    JsonNode docs =
        Patience.with(() -> cluster.get("/" + index + "/_stats/docs"))
            .path("_all")
            .path("primaries")
            .path("docs");
    double deleted = docs.path("deleted").asDouble();
    if (deleted > MOST_DELETED * (deleted + docs.path("count").asDouble())) {
      Merging.expunge(cluster, index);
      refresh();
    }
  }

  private void refresh() {
    Patience.with(() -> cluster.post("/" + index + "/_refresh"));
  }

  private void remove(Object query) {
    List<Operation> operations = new ArrayList<>();
    scan(
        query,
        List.of(Field.URI),
        hit ->
            operations.add(
                Operation.remove(
                    hit.path("_source").path(Field.URI).asString(),
                    hit.path("_id").asString(),
                    hit.path("_routing").asString())));
    bulk.add(operations);
  }

  private void scan(Object query, Object source, Consumer<JsonNode> taker) {
    Pit.collect(cluster, index, query, source).forEach(taker);
  }

  /** Puts the entries of documents again, under the same ids, with other days of force. */
  private void updateForces() {
    List<String> uris = new ArrayList<>(forces.keySet());
    for (int at = 0; at < uris.size(); at += ASKED_AT_ONCE) {
      List<String> some = uris.subList(at, Math.min(uris.size(), at + ASKED_AT_ONCE));
      StoredDocuments stored = new StoredDocuments();
      scan(Dsl.terms(Field.URI, some), StoredDocuments.SOURCE, stored::take);
      stored.all(
          (document, stamp) -> {
            ForcePeriod period = forces.get(document.expression().uri().value());
            if (period != null) {
              bulk.add(Entries.of(document.withForce(period), stamp));
            }
          });
    }
    bulk.flush();
  }

  private void takeBack(String stamp) {
    refresh();
    remove(Dsl.term(Field.STAMP, stamp));
    bulk.flush();
    refresh();
  }

  /** Leaves everything as a process would that ends here, but for the lock. */
  void breakOff() {
    bulk.flush();
    closed = true;
    bulk.close();
    lock.close();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      bulk.discard();
      if (!added.isEmpty()) {
        takeBack(state.writing());
      }
      turn(state.writing(""));
    } finally {
      bulk.close();
      lock.close();
    }
  }
}
