package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 审级链识别: reads 某法院于某日作出某号判决 and what each decision said. */
final class ChainReader {
  /** A number of a court and, behind it, the kind of decision. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "([（(〔\\[【]\\s*[12１２][0-9０-９]{3}\\s*[）)〕\\]】](?=\\s*\\p{IsHan})(?![^号]{0,24}(?:[检罚决函]|(?<![刑执民行])复))"
              + "[^，。；：《》\\n]{2,26}?号(?:之[一二三四五])?)"
              + "(?:(?:、[^，。；]{1,8}号)?[”》]?(?:刑事附带民事|刑事|民事|行政赔偿|行政|执行|国家赔偿|赔偿)?(判决|裁定|决定|调解|通知|裁决)?)?");

  private static final Pattern LATER =
      Pattern.compile(
          "(?:宣判后|宣告后|判决后|一审后|提[起出](?:上诉|抗诉)|不服|在法定期限内|本院(?:依法|受理|经|于)|现已|上述判决|判决生效|该判决|二审法院|申请再审)");
  private static final Pattern KIND_CODE = Pattern.compile("[刑民行执赔知商经]");
  private static final Pattern PLAIN =
      Pattern.compile("(?:一审|二审|再审|终审)[^，。；]{0,12}?(?:判决|裁定|认为)|(?:判决|裁定|改判)(?!书|结果|认定|主文)");
  private static final int LOOK_BACK = 180;
  private static final int LOOK_AHEAD = 900;

  private final String text;
  private final Area area;
  private final DocumentType type;
  private final List<Instance> instances = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private ChainReader(String text, Area area, DocumentType type) {
    this.text = text;
    this.area = area;
    this.type = type;
  }

  /** The decisions told of in {@code zones} of a document, without the document itself. */
  static List<Instance> read(String text, List<Span> zones, Area area, DocumentType type) {
    ChainReader reader = new ChainReader(text, area, type);
    zones.forEach(reader::numbered);
    if (reader.instances.isEmpty() && type.published()) {
      zones.forEach(reader::plain);
    }
    return reader.instances;
  }

  private void numbered(Span zone) {
    Matcher matcher = REFERENCE.matcher(text).region(zone.start(), zone.end());
    int floor = zone.start();
    while (matcher.find()) {
      String number = DocketReader.digits(matcher.group(1).replaceAll("\\s", ""));
      if (matcher.group(2) == null && !KIND_CODE.matcher(number).find()) {
        continue;
      }
      int next = nextReference(matcher.end(), zone.end());
      add(number, matcher.start(), matcher.end(), floor, next);
      floor = matcher.end();
    }
  }

  private int nextReference(int from, int end) {
    Matcher later = LATER.matcher(text).region(from, Math.min(end, from + LOOK_AHEAD));
    Matcher number = REFERENCE.matcher(text).region(from, Math.min(end, from + LOOK_AHEAD));
    int limit = Math.min(end, from + LOOK_AHEAD);
    if (later.find()) {
      limit = Math.min(limit, later.start());
    }
    while (number.find()) {
      int sentence = sentenceStart(number.start(), from);
      if (!reviewed(sentence, number)) {
        limit = Math.min(limit, sentence);
        break;
      }
    }
    return Math.max(from, limit);
  }

  /** 撤销某号判决 names a decision in order to say what becomes of it. */
  private boolean reviewed(int sentence, Matcher number) {
    String before = text.substring(Math.max(sentence, number.start() - 60), number.start());
    return before.contains("撤销") || before.contains("维持") || indexOf(number.group(1)) >= 0;
  }

  private int sentenceStart(int at, int floor) {
    int start = at;
    while (start > floor && "。\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private void add(String number, int at, int end, int floor, int next) {
    int known = indexOf(number);
    int back = Math.max(floor, at - LOOK_BACK);
    Span before = new Span(back, at);
    List<CourtNames.Found> courts = CourtNames.find(text, before);
    String court = courts.isEmpty() ? inherited(text.substring(back, at)) : courts.getLast().name();
    List<DateReader.Found> dates = DateReader.findAll(text.substring(back, at));
    Optional<LocalDate> date =
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast().date());
    List<Outcome> outcomes = OutcomeReader.read(text, new Span(end, next), area, type);
    int start = courts.isEmpty() ? at : courts.getLast().span().start();
    Instance instance =
        new Instance(
            stage(number, court), court, number, date, outcomes, new Span(start, next), false);
    if (known < 0) {
      place(instance, text.substring(Math.max(back, at - 60), at));
    } else if (instances.get(known).court().isEmpty() && !court.isEmpty()) {
      instances.set(known, instance);
    }
  }

  /** What is revoked or affirmed came before the decision that does so. */
  private void place(Instance instance, String before) {
    boolean earlier = before.contains("撤销") || before.contains("维持");
    int at = earlier && !instances.isEmpty() ? instances.size() - 1 : instances.size();
    instances.add(at, instance);
    for (int i = at; i < instances.size(); i++) {
      places.put(key(instances.get(i).number()), i);
    }
  }

  /** 该院又作出, 并于某日作出, and a second number after 、: the court named last. */
  private String inherited(String before) {
    boolean near = before.length() < 40 || before.contains("该院") || before.contains("并于");
    return near && !instances.isEmpty() ? instances.getLast().court() : "";
  }

  private int indexOf(String number) {
    return places.getOrDefault(key(number), -1);
  }

  /** What makes two spellings of a number the same. */
  static String key(String number) {
    return DocketReader.digits(number).replaceAll("[（）()〔〕\\[\\]【】［］字第\\s号]", "");
  }

  private static Procedure stage(String number, String court) {
    Procedure coded = ProcedureReader.ofCode(number);
    return coded == Procedure.UNKNOWN && !court.isEmpty() ? Procedure.FIRST : coded;
  }

  /** Cases told without numbers: each court that decided. */
  private void plain(Span zone) {
    List<CourtNames.Found> courts = CourtNames.find(text, zone);
    for (int i = 0; i < courts.size(); i++) {
      CourtNames.Found court = courts.get(i);
      int next = i + 1 < courts.size() ? courts.get(i + 1).span().start() : zone.end();
      Matcher decides = PLAIN.matcher(text).region(court.span().end(), next);
      if (decides.find()) {
        addPlain(court, decides.start(), next);
      }
    }
  }

  private void addPlain(CourtNames.Found court, int verb, int next) {
    String after =
        text.substring(court.span().end(), Math.min(text.length(), court.span().end() + 12));
    Procedure told = told(after);
    Procedure stage =
        told != null ? told : instances.isEmpty() ? Procedure.FIRST : Procedure.SECOND;
    List<Outcome> outcomes = OutcomeReader.read(text, new Span(verb, next), area, type);
    Instance last = instances.isEmpty() ? null : instances.getLast();
    if (last != null && last.court().equals(court.name()) && last.procedure() == stage) {
      return;
    }
    instances.add(
        new Instance(
            stage,
            court.name(),
            "",
            Optional.empty(),
            outcomes,
            new Span(court.span().start(), next),
            false));
  }

  private static @Nullable Procedure told(String words) {
    for (Procedure stage : List.of(Procedure.FIRST, Procedure.SECOND, Procedure.RETRIAL)) {
      if (words.contains(stage.label())) {
        return stage;
      }
    }
    return null;
  }

  /** Lower courts first; in the order of the text where stages are equal. */
  static List<Instance> ordered(List<Instance> instances) {
    return instances.stream()
        .sorted(
            Comparator.comparingInt((Instance i) -> i.own() ? 1 : 0)
                .thenComparing(Instance::procedure))
        .toList();
  }
}
