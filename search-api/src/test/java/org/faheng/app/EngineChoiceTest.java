package org.faheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.faheng.index.elasticsearch.ElasticsearchEngine;
import org.faheng.index.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineChoiceTest {
  @TempDir private Path data;

  private void settings(String text) throws IOException {
    Files.writeString(data.resolve("faheng.properties"), text);
  }

  @Test
  void isTheEmbeddedEngineWhereNobodyChose() {
    assertThat(EngineChoice.of(data, Map.of()).engine()).isInstanceOf(LuceneEngine.class);
  }

  @Test
  void readsTheFileOfTheDataFolder() throws IOException {
    settings(
        "faheng.engine=elasticsearch\nfaheng.elasticsearch.uris=10.0.0.5:9200, 10.0.0.6:9200\n");

    try (ElasticsearchEngine engine =
        (ElasticsearchEngine) EngineChoice.of(data, Map.of()).engine()) {
      assertThat(engine.generations()).isPresent();
    }
  }

  @Test
  void letsTheEnvironmentGoFirst() throws IOException {
    settings("faheng.engine=elasticsearch\n");

    assertThat(EngineChoice.of(data, Map.of("FAHENG_ENGINE", "lucene")).engine())
        .isInstanceOf(LuceneEngine.class);
  }

  @Test
  void saysWhatIsWrongWithASetting() throws IOException {
    settings("faheng.engine=elasticsearch\n");
    assertThatThrownBy(() -> EngineChoice.of(data, Map.of()).engine())
        .hasMessageContaining("faheng.elasticsearch.uris");
    assertThatThrownBy(() -> EngineChoice.of(data, Map.of("FAHENG_ENGINE", "solr")).engine())
        .hasMessageContaining("solr");
    Map<String, String> badIndex =
        Map.of("FAHENG_ELASTICSEARCH_URIS", "h:1", "FAHENG_ELASTICSEARCH_INDEX", "法衡");
    assertThatThrownBy(() -> EngineChoice.of(data, badIndex).engine()).hasMessageContaining("索引名称");
  }
}
