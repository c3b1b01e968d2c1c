package org.faheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.cases.SimilarityReason.Element;
import org.faheng.cases.SimilarityReason.Side;
import org.jspecify.annotations.Nullable;

/** 特征对比: the circumstances and sums of two cases, each once, in the order of the first. */
final class FeatureComparison {
  private FeatureComparison() {}

  /** What makes two features the same. */
  private record Key(String group, String name) {}

  static List<Element> of(List<CaseFeature> here, List<CaseFeature> there) {
    Map<Key, CaseFeature> first = byKey(here);
    Map<Key, CaseFeature> second = byKey(there);
    List<Element> elements = new ArrayList<>();
    first.forEach((key, feature) -> elements.add(element(key, feature, second.get(key))));
    second.forEach(
        (key, feature) -> {
          if (!first.containsKey(key)) {
            elements.add(element(key, null, feature));
          }
        });
    return elements;
  }

  private static Map<Key, CaseFeature> byKey(List<CaseFeature> features) {
    Map<Key, CaseFeature> byKey = new LinkedHashMap<>();
    features.forEach(
        feature -> byKey.putIfAbsent(new Key(feature.group(), feature.name()), feature));
    return byKey;
  }

  private static Element element(Key key, @Nullable CaseFeature here, @Nullable CaseFeature there) {
    return new Element(
        key.group(),
        key.name(),
        here == null ? null : here.span(),
        there == null ? null : there.span(),
        side(here, there));
  }

  private static Side side(@Nullable CaseFeature here, @Nullable CaseFeature there) {
    if (here == null) {
      return Side.THERE;
    }
    if (there == null) {
      return Side.HERE;
    }
    return here.denied() == there.denied() ? Side.BOTH : Side.OPPOSED;
  }
}
