package org.faheng.index.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** 最近所问: what was worked out for the keys asked for last; the one unused longest goes first. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  private Recent(int most) {
    super(most, 0.75f, true);
    this.most = most;
  }

  /** A map that keeps at the most so many entries; several threads may use it. */
  public static <K, V> Map<K, V> of(int most) {
    return Collections.synchronizedMap(new Recent<>(most));
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
