package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.TitleCatalog;
import org.jspecify.annotations.Nullable;

/** 罚则识别: whether a clause sets a sanction, for which provision and which act. */
final class Penalties {
  private static final TitleCatalog NO_TITLES = TitleCatalog.empty();

  private Penalties() {}

  /** Whether the clause sets a penalty, or orders correction of a breach. */
  static boolean isPenalty(Clause clause, Slots slots) {
    boolean fine = slots.fines().stream().anyMatch(f -> f.power() != FineRange.Power.MENTIONED);
    return fine
        || slots.sanctions().stream().anyMatch(sanction -> punishes(clause.text(), sanction));
  }

  private static boolean punishes(String text, SanctionMention sanction) {
    if (sanction.status() != SanctionMention.Status.IMPOSED) {
      return false;
    }
    return switch (sanction.kind().group()) {
      case PENALTY -> true;
      case CORRECTION -> text.contains("违反") || text.contains("的，");
      case OTHER -> sanction.kind() != SanctionKind.CANCEL_LICENCE && text.contains("的，");
      case COERCIVE, COURT -> false;
    };
  }

  /** The provisions behind 违反 or 有…所列行为. */
  static List<Citation> punished(String text) {
    if (!text.contains("违反") && !text.contains("行为") && !text.contains("情形")) {
      return List.of();
    }
    return CitationFinder.find(text, NO_TITLES).stream()
        .filter(citation -> isBreach(text, citation.span().start()))
        .toList();
  }

  private static boolean isBreach(String text, int at) {
    String before = text.substring(Stops.segmentStart(text, at), at);
    return before.contains("违反") || before.startsWith("有");
  }

  /**
   * The act in its own words; null where the clause names only provisions or a tier.
   *
   * @param first whether no penalty stands before it in its 款, so that 造成污染的 is an act, not a tier
   */
  static @Nullable Words act(Clause clause, boolean first) {
    String text = clause.text();
    if (clause.ownStart() > 0) {
      int stop = sanctionsItem(clause) ? text.indexOf("的，", clause.ownStart()) : -1;
      return trimmed(text, clause.ownStart(), stop < 0 ? text.length() : stop);
    }
    int start = -1;
    int end = -1;
    for (Segment segment : Segment.of(text)) {
      String words = text.substring(segment.start(), segment.end());
      if (words.startsWith("由") || segment.kind() == Segment.Kind.EXCEPTION) {
        break;
      }
      int own = behindBreach(words);
      boolean breach = words.startsWith("违反") && own < 0;
      boolean tier = !first && Triggers.isTier(words);
      if (end >= 0 && segment.kind() == Segment.Kind.MAIN) {
        break;
      }
      if (breach || tier && start < 0) {
        continue;
      }
      start = start < 0 ? segment.start() + Math.max(0, own) : start;
      if (segment.kind() == Segment.Kind.CONDITION && !tier) {
        end = segment.end();
      }
    }
    return end > start && start >= 0 ? trimmed(text, start, end) : null;
  }

  /** Whether the item sets its own sanction: （一）占道的，处二百元罚款. */
  static boolean sanctionsItem(Clause clause) {
    return clause.ownStart() > 0
        && SanctionReader.read(clause.text().substring(clause.ownStart())).stream()
            .anyMatch(sanction -> sanction.status() == SanctionMention.Status.IMPOSED);
  }

  /** Where the act begins in 违反本条例第十条规定擅自占道的; -1 where nothing of it follows. */
  private static int behindBreach(String words) {
    int rule = words.startsWith("违反") ? words.indexOf("规定") : -1;
    int behind = rule + 2;
    return rule < 0 || words.length() - behind <= 2 ? -1 : behind;
  }

  private static @Nullable Words trimmed(String text, int start, int end) {
    int to = end;
    while (to > start && (Stops.isStop(text.charAt(to - 1)) || text.charAt(to - 1) == '的')) {
      to--;
    }
    return to > start ? Words.of(text, start, to) : null;
  }
}
