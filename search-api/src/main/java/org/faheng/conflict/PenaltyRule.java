package org.faheng.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.conflict.PenaltyTier.Stage;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.norm.FineRange.Subject;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.search.LruCache;
import org.jspecify.annotations.Nullable;

/**
 * 罚款幅度: a fine for an act that superior law fines must keep within its range. 行政处罚法(2021)
 * 第十二条第二款、第十三条第一款、第十四条第一款.
 */
final class PenaltyRule implements DocumentRule {
  private static final String ID = "R-FINE-RANGE";
  private static final String BASIS = "行政处罚法(2021) 第十二条第二款、第十三条第一款、第十四条第一款";
  private static final int CANDIDATES = 20;

  /** Leads to the article that punishes an act rather than to the one that forbids it. */
  private static final String PENALTY_WORDS = "，责令改正，处罚款";

  private static final double LEAST_ALIKE = 0.58;
  private static final double AS_GOOD = 0.06;
  private static final int KEPT = 10_000;
  private static final String UNBASED_ID = "R-PENALTY_KIND-DOCUMENT-FINE";
  private static final double UNBASED = 0.65;
  private static final double FAINT = 0.2;

  /** The fine is not set but told: 依照《…》第…条的规定处… */
  private static final Pattern REFERS = Pattern.compile("(?:依照|按照|根据|依据)[^。；]{0,6}《");

  private final Punishers punishers = new Punishers();
  private final LruCache<String, List<PenaltyTier>> read = new LruCache<>(KEPT);

  @Override
  public String scope() {
    return "罚款幅度是否在上位法对同一行为规定的幅度之内";
  }

  @Override
  public void examine(Examination examination) {
    DocumentBody body = examination.draft().body();
    for (Provision article : body.articles()) {
      Map<List<String>, List<PenaltyTier>> byAct = new LinkedHashMap<>();
      examination
          .penalties(article)
          .forEach(tier -> byAct.computeIfAbsent(tier.acts(), acts -> new ArrayList<>()).add(tier));
      byAct.forEach((acts, tiers) -> examine(acts, tiers, examination));
    }
  }

  private void examine(List<String> acts, List<PenaltyTier> tiers, Examination examination) {
    for (String act : acts) {
      List<Match> matches = matches(act, examination.law());
      if (!matches.isEmpty()) {
        double least = matches.getFirst().alike() - AS_GOOD;
        judge(
            tiers, matches.stream().filter(match -> match.alike() >= least).toList(), examination);
        return;
      }
    }
    Work work = examination.draft().work();
    if (SettingPower.isDocument(work.kind(), work.title())) {
      PenaltyTier tier = tiers.getFirst();
      DraftClause clause = examination.draft().clauseAt(tier.place().start());
      if (!REFERS.matcher(clause.text()).find() && !mayFollow(tier, examination.law())) {
        examination.report(withoutBasis(tier, clause, examination));
      }
    }
  }

  /** Whether a law of the same subject fines something like it, no less widely. */
  private boolean mayFollow(PenaltyTier own, SuperiorLaw law) {
    return Stream.concat(own.acts().stream(), own.broken().stream())
        .anyMatch(
            act ->
                penalties(act, law).stream()
                    .filter(law::isRelated)
                    .flatMap(clause -> tiers(clause, law).stream())
                    .filter(tier -> own.fine().isMeasuredAs(tier.fine()))
                    .filter(tier -> own.fine().amount().isWithin(tier.fine().amount()))
                    .anyMatch(tier -> isLike(act, tier)));
  }

  private static boolean isLike(String act, PenaltyTier tier) {
    return tier.acts().stream().anyMatch(other -> Acts.alike(act, other) >= FAINT);
  }

  /** 行政处罚法(2021) 第十六条: only 法律, 法规 and 规章 may set a penalty. */
  private static Conflict withoutBasis(
      PenaltyTier tier, DraftClause clause, Examination examination) {
    KnownProvision provision = new KnownProvision("行政处罚法", "16");
    String words = tier.place().of(examination.draft().body().text());
    return new Conflict(
        ConflictType.PENALTY_KIND,
        Severity.MEDIUM,
        UNBASED,
        clause,
        List.of(tier.place()),
        provision.quote(examination),
        UNBASED_ID,
        provision.name(),
        "规范性文件设定罚款：本件规定罚款“%s”；规范性文件不得设定行政处罚，在最相近的%d条上位法条文中未发现对同一行为规定罚款，待核（%s）"
            .formatted(words, CANDIDATES, provision.name()),
        KnownProvision.differs("罚款的依据", words, ""));
  }

  /** A superior article that fines the same act. */
  private record Match(SuperiorClause clause, String act, List<PenaltyTier> tiers, double alike) {}

  private List<Match> matches(String act, SuperiorLaw law) {
    List<Match> matches = new ArrayList<>();
    for (SuperiorClause clause : penalties(act, law)) {
      if (Acts.isGeneral(act) && !law.isRelated(clause)) {
        continue;
      }
      law.count(clause);
      best(act, clause, tiers(clause, law)).ifPresent(matches::add);
    }
    matches.sort(Comparator.comparingDouble(Match::alike).reversed());
    return matches;
  }

  /** The articles likest the act, and those that fine the breach of one of them. */
  private Set<SuperiorClause> penalties(String act, SuperiorLaw law) {
    Set<SuperiorClause> found = new LinkedHashSet<>();
    for (SuperiorClause clause : law.candidates(act + PENALTY_WORDS, CANDIDATES)) {
      if (clause.provision().text().contains("罚款")) {
        found.add(clause);
      } else if (law.isRelated(clause)) {
        found.addAll(punishers.of(clause, law));
      }
    }
    return found;
  }

  private static java.util.Optional<Match> best(
      String act, SuperiorClause clause, List<PenaltyTier> tiers) {
    Map<String, List<PenaltyTier>> byAct = new LinkedHashMap<>();
    tiers.forEach(
        tier ->
            tier.acts()
                .forEach(
                    other -> byAct.computeIfAbsent(other, key -> new ArrayList<>()).add(tier)));
    return byAct.entrySet().stream()
        .map(
            entry ->
                new Match(
                    clause, entry.getKey(), entry.getValue(), Acts.alike(act, entry.getKey())))
        .filter(match -> match.alike() >= LEAST_ALIKE)
        .max(Comparator.comparingDouble(Match::alike));
  }

  private List<PenaltyTier> tiers(SuperiorClause clause, SuperiorLaw law) {
    return read.get(
        clause.provision().id(),
        id -> {
          DocumentBody body = StructureParser.parse(clause.provision().text());
          Function<ProvisionRef, String> others = ref -> law.words(clause.document(), ref);
          return body.articles().isEmpty()
              ? List.of()
              : PenaltyReader.read(body, body.articles().getFirst(), others);
        });
  }

  private static void judge(List<PenaltyTier> tiers, List<Match> matches, Examination examination) {
    for (PenaltyTier tier : tiers) {
      List<Verdict> verdicts =
          matches.stream()
              .map(match -> verdict(tier, tiers, match))
              .filter(Objects::nonNull)
              .toList();
      if (!verdicts.isEmpty()) {
        examination.settle(tier.place());
      }
      boolean within = verdicts.stream().anyMatch(verdict -> verdict.type() == null);
      if (!verdicts.isEmpty() && !within) {
        Verdict first = verdicts.getFirst();
        examination.report(
            conflict(tier, first, Objects.requireNonNull(first.type()), examination));
      }
    }
  }

  /**
   * What comparing two fines gave.
   *
   * @param type the problem; null where the fine keeps within the range
   * @param tier the superior fine it was compared with
   */
  private record Verdict(
      Match match, @Nullable ConflictType type, PenaltyTier tier, String remark) {}

  private static @Nullable Verdict verdict(PenaltyTier own, List<PenaltyTier> all, Match match) {
    List<PenaltyTier> same = match.tiers().stream().filter(tier -> comparable(own, tier)).toList();
    if (same.isEmpty()) {
      return unitTierLost(own, all, match);
    }
    List<PenaltyTier> staged = same.stream().filter(tier -> tier.stage() == own.stage()).toList();
    for (PenaltyTier tier : staged.isEmpty() ? same : staged) {
      if (own.fine().amount().isWithin(tier.fine().amount())) {
        return new Verdict(match, null, tier, "");
      }
    }
    if (staged.isEmpty()) {
      PenaltyTier highest = same.stream().max(Comparator.comparing(PenaltyRule::cap)).orElseThrow();
      return overCap(own, highest)
          ? new Verdict(match, ConflictType.FINE_OVER_CAP, highest, "")
          : new Verdict(match, null, highest, "");
    }
    PenaltyTier tier = staged.getFirst();
    return new Verdict(
        match,
        overCap(own, tier) ? ConflictType.FINE_OVER_CAP : ConflictType.FINE_UNDER_FLOOR,
        tier,
        "");
  }

  /** Superior law fines 单位 higher than 个人, and the draft fines all alike, as low as 个人. */
  private static @Nullable Verdict unitTierLost(
      PenaltyTier own, List<PenaltyTier> all, Match match) {
    if (own.subject() != null || Acts.isOfPersons(own.acts().getFirst())) {
      return null;
    }
    boolean others = all.stream().anyMatch(tier -> tier.subject() == Subject.Kind.UNIT);
    return match.tiers().stream()
        .filter(tier -> tier.subject() == Subject.Kind.UNIT && tier.stage() == own.stage())
        .filter(tier -> own.fine().isMeasuredAs(tier.fine()) && underFloor(own, tier) && !others)
        .findFirst()
        .map(
            tier -> new Verdict(match, ConflictType.FINE_UNDER_FLOOR, tier, "上位法对单位另有更高的幅度，本条没有区分"))
        .orElse(null);
  }

  private static boolean comparable(PenaltyTier own, PenaltyTier other) {
    return own.subject() == other.subject()
        && own.fine().isMeasuredAs(other.fine())
        && (own.stage() == Stage.WORTH) == (other.stage() == Stage.WORTH);
  }

  private static BigDecimal cap(PenaltyTier tier) {
    BigDecimal max = tier.fine().amount().max();
    return max == null ? BigDecimal.valueOf(Long.MAX_VALUE) : max;
  }

  private static boolean overCap(PenaltyTier own, PenaltyTier superior) {
    return own.fine().amount().exceeds(superior.fine().amount());
  }

  private static boolean underFloor(PenaltyTier own, PenaltyTier superior) {
    return own.fine().amount().undercuts(superior.fine().amount());
  }

  private static Conflict conflict(
      PenaltyTier tier, Verdict verdict, ConflictType type, Examination examination) {
    Match match = verdict.match();
    SuperiorClause clause = match.clause();
    DraftClause own = examination.draft().clauseAt(tier.place().start());
    String ownWords = tier.place().of(examination.draft().body().text());
    String theirs = verdict.tier().place().of(clause.provision().text());
    boolean over = type == ConflictType.FINE_OVER_CAP;
    return new Conflict(
        type,
        over || match.alike() >= 0.75 ? Severity.HIGH : Severity.MEDIUM,
        confidence(match.alike()),
        own,
        List.of(tier.place()),
        clause.evidence(verdict.tier().place()),
        ID,
        BASIS,
        explanation(ownWords, theirs, over, clause, verdict),
        List.of(
            new Conflict.Slot("违法行为", tier.acts().getFirst(), match.act(), true),
            new Conflict.Slot(
                "情节",
                tier.stage().label(),
                verdict.tier().stage().label(),
                tier.stage() == verdict.tier().stage()),
            new Conflict.Slot("罚款幅度", ownWords, theirs, false)));
  }

  private static double confidence(double alike) {
    return Math.min(0.95, 0.5 + (alike - LEAST_ALIKE) * 1.2);
  }

  private static String explanation(
      String own, String theirs, boolean over, SuperiorClause clause, Verdict verdict) {
    String words =
        "本条罚款“"
            + own
            + "”"
            + (over ? "的上限高于" : "的下限低于")
            + clause.label()
            + "对同一行为规定的“"
            + theirs
            + "”";
    return verdict.remark().isEmpty() ? words + "。" : words + "；" + verdict.remark() + "。";
  }
}
