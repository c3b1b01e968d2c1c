package org.faheng.search;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * 近用缓存: the values asked for last. Thread-safe; values are made outside its lock, so that a slow
 * one holds up nobody who asks for another. Two who ask for the same at once may both make it.
 */
public final class LruCache<K, V> {
  private final int most;
  private final SequencedMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps {@code most} values. */
  public LruCache(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, got " + most);
    }
    this.most = most;
  }

  /** The value of {@code key}, made by {@code maker} where it is not kept. */
  public V get(K key, Function<? super K, ? extends V> maker) {
    Optional<V> known = find(key);
    if (known.isPresent()) {
      return known.get();
    }
    V made = maker.apply(key);
    put(key, made);
    return made;
  }

  /** The value of {@code key}; empty where it is not kept. */
  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Keeps a value; the one that was not asked for the longest goes where there are too many. */
  public synchronized void put(K key, V value) {
    kept.put(key, value);
    if (kept.size() > most) {
      kept.pollFirstEntry();
    }
  }

  /** Forgets every value. */
  public synchronized void clear() {
    kept.clear();
  }
}
