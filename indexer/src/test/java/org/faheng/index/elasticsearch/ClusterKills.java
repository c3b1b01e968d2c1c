package org.faheng.index.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.index.DocumentSummary;
import org.faheng.index.EngineHealth;
import org.faheng.index.Filter;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;

/**
 * 断电: nodes of a cluster of three die one after the other, while one thread writes and one
 * searches; each comes back and the cluster is whole again before the next dies.
 */
public final class ClusterKills implements AutoCloseable {
  private static final Path GENERATION = Path.of("g1");
  private static final int COMMIT_EVERY = 20;
  private static final long WHOLE_NANOS = TimeUnit.SECONDS.toNanos(180);

  private final List<LocalNode> nodes;
  private final ElasticsearchEngine engine;
  private final Set<String> accepted = new ConcurrentSkipListSet<>();
  private final AtomicInteger searches = new AtomicInteger();
  private final List<String> failures = new ArrayList<>();
  private volatile boolean stopping;

  /** Starts the cluster. */
  public ClusterKills(Path folder) throws IOException {
    this.nodes = LocalNode.cluster(folder, 3, "256m");
    URI[] uris = nodes.stream().map(LocalNode::uri).toArray(URI[]::new);
    this.engine =
        new ElasticsearchEngine(new ElasticsearchSettings(List.of(uris), "", "", null, "kills", 2));
  }

  /**
   * What became of it.
   *
   * @param accepted documents of which a commit said that they are safe
   * @param lost those of them that are not there in the end
   * @param searches searches that were answered
   * @param failures what went wrong for the one who writes or the one who searches
   * @param degraded after how many kills the engine said that it is degraded
   */
  public record Result(int accepted, int lost, int searches, List<String> failures, int degraded) {}

  /** Kills so many nodes, chosen by chance. */
  public Result run(int kills, long seed) throws InterruptedException {
    Random random = new Random(seed);
    Thread writing = Thread.ofPlatform().start(this::write);
    while (accepted.size() < COMMIT_EVERY && writing.isAlive()) {
      Thread.sleep(100);
    }
    Thread searching = Thread.ofPlatform().start(this::search);
    int degraded = 0;
    for (int i = 0; i < kills; i++) {
      Thread.sleep(500 + random.nextInt(1500));
      LocalNode victim = nodes.get(random.nextInt(nodes.size()));
      victim.kill();
      degraded += isSoon(EngineHealth.State.DEGRADED) ? 1 : 0;
      Thread.sleep(random.nextInt(1500));
      victim.restart();
      if (!isSoon(EngineHealth.State.WELL)) {
        fail("not whole again after kill " + (i + 1) + ": " + engine.health());
      }
    }
    stopping = true;
    writing.join();
    searching.join();
    return new Result(accepted.size(), lost(), searches.get(), List.copyOf(failures), degraded);
  }

  private boolean isSoon(EngineHealth.State wanted) throws InterruptedException {
    long end = System.nanoTime() + WHOLE_NANOS;
    while (System.nanoTime() < end) {
      if (engine.health().state() == wanted) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }

  private synchronized void fail(String what) {
    failures.add(what);
  }

  private void write() {
    try (LegalIndexWriter writer = engine.write(GENERATION)) {
      List<String> since = new ArrayList<>();
      for (int i = 0; !stopping || !since.isEmpty(); i++) {
        IndexedDocument document = document(i);
        writer.add(document);
        since.add(document.expression().uri().value());
        if (since.size() == COMMIT_EVERY) {
          writer.commit();
          accepted.addAll(since);
          since.clear();
          Thread.sleep(50);
        }
      }
    } catch (RuntimeException | InterruptedException e) {
      fail("writing: " + e);
    }
  }

  private void search() {
    try (LegalIndex index = engine.open(GENERATION)) {
      int least = 0;
      while (!stopping) {
        long found =
            index.search(SearchRequest.top(query(), Filter.none(LocalDate.EPOCH), 5)).total();
        if (found < least) {
          fail("searching: fewer hits than before, " + found + " after " + least);
        }
        least = (int) found;
        searches.incrementAndGet();
        index.refresh();
        Thread.sleep(20);
      }
    } catch (RuntimeException | InterruptedException e) {
      fail("searching: " + e);
    }
  }

  private static Query query() {
    return new Query.Phrase("守塔人");
  }

  private int lost() {
    try (LegalIndex index = engine.open(GENERATION)) {
      Set<String> there =
          index.documents().stream().map(one -> one.uri().value()).collect(Collectors.toSet());
      return (int)
          accepted.stream()
              .filter(uri -> !there.contains(uri) || isBroken(index, new FrbrUri(uri)))
              .count();
    }
  }

  private static boolean isBroken(LegalIndex index, FrbrUri uri) {
    return index.document(uri).map(document -> document.provisions().size() != 2).orElse(true);
  }

  private static IndexedDocument document(int number) {
    String title = "第" + number + "号灯塔规则";
    FrbrUri workUri = FrbrUri.ofWork(DocumentKind.DEPARTMENT_RULE, "", title);
    Work work =
        new Work(
            workUri, title, DocumentKind.DEPARTMENT_RULE, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    FrbrUri uri = workUri.at("v1");
    String text = "第一条 守塔人应当每日点灯" + number + "盏。\n第二条 违反规定的，给予警告。\n";
    List<IndexedProvision> provisions = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int at = text.indexOf(line);
      String article = String.valueOf(provisions.size() + 1);
      provisions.add(
          new IndexedProvision(
              uri,
              EId.article(article),
              line.substring(0, 3),
              article,
              List.of(),
              new Span(at, at + line.length()),
              line,
              List.of()));
    }
    return new IndexedDocument(
        new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN),
        new Manifestation(title, "text/plain", "00", text.length()),
        "",
        DocumentSummary.Links.NONE,
        text,
        provisions);
  }

  @Override
  public void close() {
    engine.close();
    nodes.forEach(LocalNode::close);
  }
}
