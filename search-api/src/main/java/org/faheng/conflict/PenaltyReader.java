package org.faheng.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.faheng.conflict.PenaltyTier.Stage;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.norm.FineRange;
import org.faheng.corpus.norm.FineRange.Subject;
import org.faheng.corpus.norm.Norm;
import org.faheng.corpus.norm.NormExtractor;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 罚则读取: the fines of an article with the acts they are for, wherever the acts stand. */
final class PenaltyReader {
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?<who>单位|个人|[^，。；]{0,12})有?前款(?<items>(?:第[（(]?[一二三四五六七八九十、]+[）)]?项[、和或者至到]*)*)");
  private static final Pattern ITEM =
      Pattern.compile("第[（(]?(?<numbers>[一二三四五六七八九十、]+)[）)]?项(?<to>[至到])?");
  private static final Pattern NOT_MENDED = Pattern.compile("逾期|拒不|不改正|未改正|不停止|仍不");
  private static final Pattern WORTH = Pattern.compile("违法所得|货值|价值|销售额|营业额");

  /** Fines by numbers of items told in the stem: which act each is for is not told by place. */
  private static final Pattern CHOSEN =
      Pattern.compile("下列（[一二三四五六七八九十]+）|有（[一二三四五六七八九十]+）|有(?:本款|本条)第");

  /** Words that tell a stage and no act. */
  private static final Pattern STAGE_ONLY =
      Pattern.compile("(?:逾期|拒不|仍不|情节|造成|构成|有违法所得|没有违法所得|违法所得)[^，。；]{0,12}$");

  /** Words that only point to where an act is told. */
  private static final Pattern NO_ACT =
      Pattern.compile(
          "(?:违反|有)?(?:本|上述)?(?:法|条例|办法|规定)?(?:第[〇零一二三四五六七八九十百]+[条款项](?:之[一二三四五])?[、和或者至，]*)+|规定|行为|情形|之一|所列|单位|个人|组织|用人|境外|违反");

  private static final Pattern BROKEN = Pattern.compile("^违反[^，。；]{2,40}规定(?:的)?，");
  private static final Pattern SANCTION = Pattern.compile("的，(?=由|责令|处|对|没收|给予|可以|并|限期|予以)");

  /** Number of the last 项 in an eId such as art_9__para_1__point_3~2. */
  private static final Pattern POINT = Pattern.compile(".*__point_(?<number>\\d{1,4})");

  private static final int SHORTEST_ACT = 5;

  private final DocumentBody body;
  private final Function<ProvisionRef, String> others;
  private final List<Norm.Penalty> penalties;

  private PenaltyReader(
      DocumentBody body, Provision article, Function<ProvisionRef, String> others) {
    this.body = body;
    this.others = others;
    this.penalties =
        NormExtractor.extract(body, article).stream()
            .filter(Norm.Penalty.class::isInstance)
            .map(Norm.Penalty.class::cast)
            .toList();
  }

  /**
   * The fines of {@code article}, in text order.
   *
   * @param others tells the words of another provision of the same document; empty where it has
   *     none
   */
  static List<PenaltyTier> read(
      DocumentBody body, Provision article, Function<ProvisionRef, String> others) {
    return new PenaltyReader(body, article, others).read();
  }

  private List<PenaltyTier> read() {
    List<PenaltyTier> tiers = new ArrayList<>();
    for (int i = 0; i < penalties.size(); i++) {
      Norm.Penalty penalty = penalties.get(i);
      if (!penalty.slots().fines().isEmpty() && !CHOSEN.matcher(penalty.text()).find()) {
        List<String> acts = acts(i);
        if (!acts.isEmpty()) {
          addTiers(penalty, acts, broken(penalty), tiers);
        }
      }
    }
    return tiers;
  }

  private void addTiers(
      Norm.Penalty penalty, List<String> acts, List<String> broken, List<PenaltyTier> tiers) {
    Stage stage = Stage.PLAIN;
    for (FineRange fine : penalty.slots().fines()) {
      if (fine.power() == FineRange.Power.MENTIONED) {
        continue;
      }
      stage = stage(fine, stage);
      List<Span> places = penalty.clause().places(fine.span());
      if (!places.isEmpty()) {
        tiers.add(
            new PenaltyTier(acts, broken, subject(penalty, fine), stage, fine, places.getFirst()));
      }
    }
  }

  /** A fine without words of its own is of the stage of the one before it in the clause. */
  private static Stage stage(FineRange fine, Stage before) {
    if (fine.trigger() == null) {
      return before;
    }
    String words = fine.trigger().text();
    if (NOT_MENDED.matcher(words).find()) {
      return Stage.NOT_MENDED;
    }
    return WORTH.matcher(words).find() ? Stage.WORTH : Stage.SERIOUS;
  }

  private static Subject.@Nullable Kind subject(Norm.Penalty penalty, FineRange fine) {
    if (fine.subject() != null) {
      return fine.subject().kind();
    }
    Matcher earlier = EARLIER.matcher(penalty.text());
    if (earlier.find()) {
      return switch (earlier.group("who")) {
        case "单位" -> Subject.Kind.UNIT;
        case "个人" -> Subject.Kind.PERSON;
        default -> null;
      };
    }
    String act = bare(penalty.actText());
    if (act.startsWith("个人")) {
      return Subject.Kind.PERSON;
    }
    return act.startsWith("单位") ? Subject.Kind.UNIT : null;
  }

  private List<String> acts(int at) {
    Norm.Penalty penalty = penalties.get(at);
    Matcher earlier = EARLIER.matcher(penalty.text());
    if (earlier.find()) {
      return ofParagraphBefore(at, earlier.group("items"));
    }
    String own = bare(penalty.actText());
    if (STAGE_ONLY.matcher(own).lookingAt() || own.contains("罚款")) {
      return at > 0 && sameParagraph(at - 1, at) ? acts(at - 1) : List.of();
    }
    if (NO_ACT.matcher(own).replaceAll("").length() >= SHORTEST_ACT) {
      return List.of(own);
    }
    return broken(penalty);
  }

  /** The words of the provisions whose breach is punished. */
  private List<String> broken(Norm.Penalty penalty) {
    return penalty.punished().stream().flatMap(cited -> wordsOf(cited).stream()).toList();
  }

  /** The act without the provision it breaks before it and the sanction behind it. */
  private static String bare(String act) {
    String after = BROKEN.matcher(act).replaceFirst("");
    Matcher sanction = SANCTION.matcher(after);
    return sanction.find() ? after.substring(0, sanction.start()) : after;
  }

  private boolean sameParagraph(int one, int other) {
    return penalties
        .get(one)
        .clause()
        .paragraph()
        .equals(penalties.get(other).clause().paragraph());
  }

  private List<String> wordsOf(Citation cited) {
    return cited instanceof Citation.ToSelf self
        ? self.refs().stream().map(others).filter(words -> !words.isEmpty()).toList()
        : List.of();
  }

  /** The acts of the 款 before, or those of its items that are named. */
  private List<String> ofParagraphBefore(int at, String items) {
    String own = penalties.get(at).clause().paragraph().value();
    List<Integer> wanted = wanted(items);
    List<String> acts = new ArrayList<>();
    String before = "";
    for (int i = at - 1; i >= 0; i--) {
      String paragraph = penalties.get(i).clause().paragraph().value();
      if (paragraph.equals(own)) {
        continue;
      }
      before = before.isEmpty() ? paragraph : before;
      if (paragraph.equals(before) && isWanted(penalties.get(i), wanted)) {
        acts.addFirst(penalties.get(i).actText());
      }
    }
    return acts.stream().filter(act -> act.length() >= SHORTEST_ACT).toList();
  }

  /** The numbers in 第一项、第三项至第五项 and 第一、二项. */
  private static List<Integer> wanted(String items) {
    List<Integer> wanted = new ArrayList<>();
    Matcher item = ITEM.matcher(items);
    boolean goesOn = false;
    while (item.find()) {
      for (String numeral : item.group("numbers").split("、")) {
        OptionalInt number = ChineseNumeral.parse(numeral);
        if (number.isPresent()) {
          int from = goesOn ? wanted.getLast() + 1 : number.getAsInt();
          IntStream.rangeClosed(from, number.getAsInt()).forEach(wanted::add);
          goesOn = false;
        }
      }
      goesOn = item.group("to") != null && !wanted.isEmpty();
    }
    return wanted;
  }

  private static boolean isWanted(Norm.Penalty penalty, List<Integer> items) {
    Matcher point = POINT.matcher(penalty.clause().eId().value());
    return items.isEmpty()
        || point.find() && items.contains(Integer.parseInt(point.group("number")));
  }

  /** The words of a provision of {@link #body}, without its label. */
  static String words(DocumentBody body, ProvisionRef ref) {
    return body.find(ref.eId())
        .map(body::textOf)
        .map(text -> text.replaceFirst("^第[^条]{1,12}条(?:之[一二三四五六七八九十])?\\s*", ""))
        .orElse("");
  }
}
