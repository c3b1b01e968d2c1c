package org.faheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.faheng.extract.TextExtractors;
import org.faheng.index.EngineHealth;
import org.faheng.index.EngineHealth.State;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.VectorStore;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class EngineWatchTest {
  @Autowired private MockMvc web;

  /** An engine that is in some state. */
  private record Ailing(EngineHealth health) implements IndexEngine {
    private static final LuceneEngine ANY = new LuceneEngine();

    @Override
    public LegalIndex open(Path folder) {
      return ANY.open(folder);
    }

    @Override
    public LegalIndex open(Path folder, Path vectors) {
      return ANY.open(folder, vectors);
    }

    @Override
    public VectorStore vectors(Path folder) {
      return ANY.vectors(folder);
    }

    @Override
    public LegalIndexWriter write(Path folder) {
      return ANY.write(folder);
    }
  }

  private static EngineWatch watching(State state) {
    EngineHealth health = new EngineHealth(state, "三个节点剩两个");
    EngineWatch watch =
        new EngineWatch(
            new DataFolder(Path.of("none"), new Ailing(health), TextExtractors::standard, 1));
    watch.look();
    return watch;
  }

  @Test
  void saysNothingOfAnEngineThatIsWell() throws Exception {
    web.perform(get("/").accept("text/html"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.not(Matchers.containsString("role=\"status\""))));
    web.perform(get("/actuator/health"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("UP"))
        .andExpect(jsonPath("$.components.engine.details.状态").value("正常"));
  }

  @Test
  void tellsThatTheEngineIsDegradedOrDown() {
    EngineWatch degraded = watching(State.DEGRADED);

    assertThat(degraded.health().getStatus()).isEqualTo(new Status("DEGRADED"));
    assertThat(degraded.health().getDetails()).containsEntry("说明", "三个节点剩两个");
    assertThat(degraded.notice()).contains("降级");
    assertThat(watching(State.DOWN).health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(watching(State.DOWN).notice()).contains("不可用");
    assertThat(watching(State.WELL).notice()).isEmpty();
  }
}
