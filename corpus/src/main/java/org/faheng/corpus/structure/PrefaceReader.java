package org.faheng.corpus.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DatedEvent.Kind;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** 首部解析: reads title, 文号, authority, kind, dates and validity from a parsed text. Total. */
public final class PrefaceReader {
  private static final Pattern PART =
      Pattern.compile("(?:第\\S{1,3}编\\s*)?\\S{1,7}编|总则|分则|附则|附件.{0,3}");
  private static final Pattern RED_HEAD =
      Pattern.compile(".{2,40}(?:文件|公报)|签发人.*|（.*送审稿.*）|第[^第]{1,7}号");
  private static final Pattern TITLE_END =
      Pattern.compile(
          "(?:法|法典|条例|办法|规定|细则|规则|决定|决议|通知|意见|方案|公告|通告|公报|解释|批复|答复|函|纪要|规程|规范|标准"
              + "|准则|守则|纲要|目录|清单|规划|计划|要点|制度|章程|判决书|裁定书|决定书|调解书|通知书|建议书|报告|令|稿|修正案|案"
              + "|[（(][^（()）]{1,20}[)）])$");
  private static final Pattern FORWARDING =
      Pattern.compile(".*?(?:印发|发布|公布|转发)(?:《(.{4,60})》|([^《》]{4,60}?))(?:的)?(?:通知|公告|通告|决定|令)$");

  /** The sentence of a 令 that names what it puts into force. */
  private static final Pattern DECREED =
      Pattern.compile("^[ \\u3000]*《([^《》\\n]{4,60})》已[经于由]", Pattern.MULTILINE);

  private static final Pattern ORDER_HEAD = Pattern.compile("\\p{IsHan}{2,30}令");

  /** A line that is a date and nothing else: the end of a signature. */
  private static final Pattern DATE_LINE =
      Pattern.compile("[ \\u3000]*\\S{4}年\\S{1,3}月\\S{1,3}日[ \\u3000]*");

  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?:^|[^\\p{IsHan}]|[日于经由届]|根据)(\\p{IsHan}{0,12}?)第?[一二三四五六七八九十百]{1,4}届(\\p{IsHan}{0,3}?(?:人民代表大会常务委员会|人大常委会|人民代表大会))");
  private static final Pattern ISSUER =
      Pattern.compile("^(\\p{IsHan}{2,40}?(?:法院|检察院|人民政府办公[厅室]|人民政府|委员会|办公[厅室]|局|厅|部|署|会|院|中心))");

  /** So much of a decision tells of itself: court, kind, number, parties. */
  private static final int DECISION_HEAD = 1500;

  private static final int REPORT_HEAD = 4;
  private static final Pattern REPORT = Pattern.compile("[^。；，]{4,80}案");

  private final DocumentBody body;
  private final boolean decision;
  private final List<String> lines;
  private final String block;
  private final String title;
  private final String part;

  private PrefaceReader(DocumentBody body, boolean decision) {
    this.body = body;
    this.decision = decision;
    String whole =
        body.root().children(Level.PREFACE).stream().map(body::textOf).findFirst().orElse("");
    this.block = decision ? whole.substring(0, Math.min(DECISION_HEAD, whole.length())) : whole;
    this.lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> titles = titleLines();
    boolean hasPart = titles.size() > 1 && PART.matcher(titles.getLast()).matches();
    this.part = hasPart ? titles.getLast() : "";
    String head = String.join("", hasPart ? titles.subList(0, titles.size() - 1) : titles);
    if (decision && !KindReader.isDecision(head)) {
      this.title = reported(titles.getFirst());
    } else {
      this.title = ORDER_HEAD.matcher(head).matches() ? decreed().orElse(head) : head;
    }
  }

  /** The title of a published case: the line 甲诉乙合同纠纷案 near its start, else its first line. */
  private String reported(String first) {
    return lines.stream()
        .filter(line -> !isAside(line))
        .limit(REPORT_HEAD)
        .filter(line -> REPORT.matcher(line).matches())
        .findFirst()
        .map(PrefaceReader::clean)
        .orElse(first);
  }

  private Optional<String> decreed() {
    Matcher decreed = DECREED.matcher(body.text());
    return decreed.find() ? Optional.of(decreed.group(1)) : Optional.empty();
  }

  /** What the text says about itself. */
  public static Preface read(DocumentBody body) {
    PrefaceReader reader = new PrefaceReader(body, false);
    return KindReader.isDecision(reader.title) ? readDecision(body) : reader.read();
  }

  /**
   * The same of a decision of a court or an agency, or of the report of one: its head and its
   * signature tell of it, all between them tells of other documents and other days.
   */
  public static Preface readDecision(DocumentBody body) {
    return new PrefaceReader(body, true).read();
  }

  private Preface read() {
    List<DatedEvent> events = new ArrayList<>(DateReader.events(withoutTitle()));
    String signature = signature();
    Authority authority = authority(signature);
    @Nullable DocumentNumber number = number();
    @Nullable CaseNumber caseNumber =
        CaseNumber.findAll(block).stream().map(CaseNumber.Found::number).findFirst().orElse(null);
    DocumentKind kind = KindReader.kindOf(title, authority, number, block);
    @Nullable LocalDate published = published(events, signature);
    @Nullable LocalDate from = decision ? null : force(events, published);
    Jurisdiction place = jurisdiction(kind, authority);
    return new Preface(
        title,
        innerTitle(),
        part,
        kind,
        authority,
        place,
        number,
        caseNumber,
        events,
        published,
        from);
  }

  /** Since when the text binds; adds what tells of it, and of the end, to {@code events}. */
  private @Nullable LocalDate force(List<DatedEvent> events, @Nullable LocalDate published) {
    EffectReader effect = new EffectReader(body.text());
    @Nullable DatedEvent start = effect.clause(published);
    @Nullable LocalDate from = EffectReader.from(start, events, published);
    if (start != null && events.stream().noneMatch(event -> event.kind() == Kind.IN_FORCE)) {
      events.add(start);
    }
    @Nullable DatedEvent end = effect.expiry(from == null ? published : from);
    if (end != null) {
      events.add(end);
    }
    return from;
  }

  /** The lines of the title block that are its title: one, or two where the line was broken. */
  private List<String> titleLines() {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      boolean other = isAside(line);
      if (found.isEmpty()) {
        if (!other) {
          found.add(clean(line));
        }
        continue;
      }
      boolean open = !TITLE_END.matcher(String.join("", found)).find() || opensTitle(found);
      boolean isPart = PART.matcher(line).matches();
      if (other || (!open && !isPart) || found.size() > 3) {
        break;
      }
      found.add(clean(line));
      if (isPart) {
        break;
      }
    }
    if (found.isEmpty()) {
      found.add(body.text().strip().lines().findFirst().map(PrefaceReader::cut).orElse("（无标题）"));
    }
    return found;
  }

  private static boolean opensTitle(List<String> found) {
    String joined = String.join("", found);
    return joined.chars().filter(c -> c == '《').count()
        > joined.chars().filter(c -> c == '》').count();
  }

  private static String cut(String line) {
    String clean = clean(line);
    return clean.length() <= 60 ? clean : clean.substring(0, 60);
  }

  private static String clean(String line) {
    return line.replaceAll("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})", "").strip();
  }

  private static boolean isAside(String line) {
    boolean numberOnly =
        DocumentNumber.findAll(line).stream()
            .anyMatch(found -> found.end() >= line.length() - 1 && found.start() <= 2);
    boolean dated =
        !DateReader.findAll(line).isEmpty()
            && (DateReader.findAll(line).getFirst().start() <= 2 || line.matches("^[（(].*"));
    boolean caseNumber = !CaseNumber.findAll(line).isEmpty() && line.length() < 40;
    return numberOnly
        || dated
        || caseNumber
        || RED_HEAD.matcher(line).matches()
        || line.matches("^[（(].*[)）]$");
  }

  private String withoutTitle() {
    return String.join("\n", lines.stream().filter(line -> !title.contains(clean(line))).toList());
  }

  private String innerTitle() {
    Matcher matcher = FORWARDING.matcher(title);
    if (!matcher.matches()) {
      return "";
    }
    String quoted = matcher.group(1);
    return quoted == null ? matcher.group(2) : quoted;
  }

  private @Nullable DocumentNumber number() {
    return DocumentNumber.findAll(block.replace('\n', ' ')).stream()
        .map(DocumentNumber.Found::number)
        .findFirst()
        .orElse(null);
  }

  /** Who signed and when: the end of the text, or of the notice in front of what it passes on. */
  private String signature() {
    String closing =
        body.root().children(Level.CLOSING).stream().map(body::textOf).findFirst().orElse("");
    return DateReader.findAll(closing).isEmpty() ? signatureBefore(closing) : closing;
  }

  private String signatureBefore(String closing) {
    int end =
        body.articles().isEmpty()
            ? body.text().length()
            : body.articles().getFirst().span().start();
    List<String> before = body.text().substring(0, end).lines().toList();
    for (int i = before.size() - 1; i > 0; i--) {
      if (DATE_LINE.matcher(before.get(i)).matches()) {
        return before.get(i - 1).strip() + "\n" + before.get(i).strip();
      }
    }
    return closing;
  }

  private Authority authority(String signature) {
    String plain = withoutTitle().replaceAll("《[^》]*》", "");
    Matcher congress = CONGRESS.matcher(plain);
    if (congress.find()) {
      return Authority.of(congressName(congress));
    }
    if (title.startsWith("最高人民")) {
      return Authority.of(title.startsWith("最高人民检察院") ? "最高人民检察院" : "最高人民法院");
    }
    if (plain.contains("国务院")) {
      return Authority.of("国务院");
    }
    return issuer(plain, signature);
  }

  private Authority issuer(String plain, String signature) {
    Optional<String> head =
        lines.stream()
            .filter(line -> RED_HEAD.matcher(line).matches() && line.endsWith("文件"))
            .map(line -> clean(line.substring(0, line.length() - 2)))
            .findFirst();
    Matcher inTitle = ISSUER.matcher(title);
    Matcher order = Pattern.compile("(\\p{IsHan}{2,20}?)令").matcher(block);
    if (head.isPresent()) {
      return Authority.of(head.get());
    }
    if (inTitle.find() && (title.contains("关于") || title.endsWith("书"))) {
      return Authority.of(inTitle.group(1));
    }
    if (order.find()) {
      return Authority.of(order.group(1).replaceFirst("^(?:.*日)?(?:中华人民共和国)?(?=..)", ""));
    }
    return signature
        .lines()
        .map(PrefaceReader::clean)
        .filter(line -> ISSUER.matcher(line).matches())
        .findFirst()
        .map(Authority::of)
        .orElse(Authority.UNKNOWN);
  }

  private static String congressName(Matcher congress) {
    String place = congress.group(1).replaceFirst("^.*(?:日|经|由|根据)", "");
    String organ = congress.group(2).replace("人大常委会", "人民代表大会常务委员会");
    return place + organ;
  }

  private @Nullable LocalDate published(List<DatedEvent> events, String signature) {
    Optional<LocalDate> told =
        EffectReader.latest(events, Kind.PUBLISHED)
            .or(
                () ->
                    EffectReader.latest(
                        events, Kind.AMENDED, Kind.REVISED, Kind.APPROVED, Kind.PASSED));
    Optional<LocalDate> newer =
        EffectReader.latest(events, Kind.AMENDED, Kind.REVISED, Kind.APPROVED);
    if (told.isPresent() && newer.isPresent() && newer.get().isAfter(told.get())) {
      return newer.get();
    }
    return told.or(
            () ->
                DateReader.findAll(signature).stream()
                    .map(DateReader.Found::date)
                    .max(LocalDate::compareTo))
        .or(() -> DateReader.findAll(block).stream().map(DateReader.Found::date).findFirst())
        .orElse(null);
  }

  private Jurisdiction jurisdiction(DocumentKind kind, Authority authority) {
    return kind.isNational()
        ? Jurisdiction.NATIONAL
        : Jurisdiction.leading(title)
            .or(() -> Optional.of(authority.jurisdiction()))
            .orElse(Jurisdiction.UNKNOWN);
  }
}
