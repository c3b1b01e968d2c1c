package org.faheng.conflict;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Work;

/** 变通规定: drafts whose makers may vary superior law, 立法法(2023) 第八十四、八十五、一百零一条. */
final class LawfulVariation {
  /** Why such a pair stands. */
  static final String REASON = "本件属于可以作变通规定的法规（立法法第八十四条、第八十五条、第一百零一条），按变通对待";

  private static final Pattern PLACES = Pattern.compile("经济特区|浦东新区|海南自由贸易港");

  /**
   * What is no variation: a text at odds with itself, the words of the law repeated, its own
   * validity, and an institution left over from a law that has ended it.
   */
  private static final Set<ConflictType> NEVER =
      EnumSet.of(
          ConflictType.INTERNAL_CONTRADICTION,
          ConflictType.RESTATEMENT,
          ConflictType.VALIDITY_PERIOD,
          ConflictType.ABOLISHED_INSTITUTION);

  private LawfulVariation() {}

  /**
   * Whether a finding of that type stands in {@code draft} as a variation. Powers to set 行政处罚, 许可
   * and 强制 are told by laws, which 第一百零一条 lets both kinds of text vary; 第十一条 keeps 限制人身自由 for laws,
   * which the rule of such a power says itself.
   */
  static boolean covers(Work draft, ConflictType type) {
    return allowed(draft) && !NEVER.contains(type);
  }

  private static boolean allowed(Work draft) {
    return draft.kind() == DocumentKind.AUTONOMOUS_REGULATION
        || (draft.kind() == DocumentKind.LOCAL_REGULATION && PLACES.matcher(draft.title()).find());
  }
}
