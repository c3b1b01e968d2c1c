package org.faheng.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;

/** 可选值: the Chinese words that options take. */
final class Labels {
  private Labels() {}

  /** The 效力级别 that a draft can have. */
  static String kinds() {
    return Stream.of(DocumentKind.values())
        .filter(DocumentKind::isNormative)
        .map(DocumentKind::label)
        .collect(Collectors.joining("、"));
  }
}
