package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LruCacheTest {
  private final LruCache<String, String> cache = new LruCache<>(2);

  @Test
  void makesAValueOnce() {
    assertThat(cache.get("灯", key -> key + "一")).isEqualTo("灯一");
    assertThat(cache.get("灯", key -> key + "二")).isEqualTo("灯一");
  }

  @Test
  void forgetsWhatWasNotAskedForTheLongest() {
    cache.put("灯", "一");
    cache.put("桥", "二");
    cache.find("灯");
    cache.put("塔", "三");

    assertThat(cache.find("灯")).hasValue("一");
    assertThat(cache.find("桥")).isEmpty();
    assertThat(cache.find("塔")).hasValue("三");
  }

  @Test
  void letsOthersReadWhileAValueIsMade() {
    cache.put("桥", "二");

    String made =
        cache.get(
            "灯",
            key ->
                CompletableFuture.supplyAsync(() -> cache.find("桥").orElse(""))
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join());

    assertThat(made).isEqualTo("二");
  }

  @Test
  void forgetsAll() {
    cache.put("灯", "一");
    cache.clear();

    assertThat(cache.find("灯")).isEmpty();
  }

  @Test
  void keepsAtLeastOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LruCache<String, String>(0));
  }
}
