package org.faheng.conflict;

import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Work;

/** 变通规定: drafts whose makers may vary superior law, 立法法(2023) 第八十四、八十五、一百零一条. */
final class LawfulVariation {
  /** Why such a pair stands. */
  static final String REASON = "本件属于可以作变通规定的法规（立法法第八十四条、第八十五条、第一百零一条），按变通对待";

  private static final Pattern PLACES = Pattern.compile("经济特区|浦东新区|海南自由贸易港");

  private LawfulVariation() {}

  /** Whether {@code draft} may differ from superior law. */
  static boolean allowed(Work draft) {
    return draft.kind() == DocumentKind.AUTONOMOUS_REGULATION
        || (draft.kind() == DocumentKind.LOCAL_REGULATION && PLACES.matcher(draft.title()).find());
  }
}
