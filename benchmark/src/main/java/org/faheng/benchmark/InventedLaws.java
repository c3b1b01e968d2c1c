package org.faheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.Jurisdiction;

/**
 * 仿造法规: the law of jurisdictions that do not exist, for measuring at sizes that no real collection
 * at hand has. Each document keeps the shape of a real one (articles, headings, lengths, citations
 * of national laws); its sentences are mixed with those of other documents of the same folder,
 * numbers are exchanged, places renamed, bodies invented. The same seed gives the same texts. They
 * are made from real texts when needed and never kept.
 */
final class InventedLaws {
  private static final Pattern LABEL =
      Pattern.compile("^第[零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?[ 　]*");
  private static final Pattern SENTENCE = Pattern.compile("[^。；]+[。；]?");
  private static final Pattern FIRST_PAUSE = Pattern.compile("，");
  private static final Pattern OF_WHOLE = Pattern.compile("施行|废止");
  private static final Pattern LEVEL = Pattern.compile("自治区|自治州|自治县|省|市|县|区");
  private static final String PREFACE_END = "<!-- INFO END -->";
  private static final String TITLE = "# ";
  private static final String STATE = "中华人民共和国";

  private static final double FOREIGN = 0.3;
  private static final double LEFT_OUT = 0.04;
  private static final double NAMED = 0.32;
  private static final int RARE = 5;
  private static final int NEIGHBOURS = 3;

  private final List<Source> sources;
  private final Map<String, List<Source>> folders = new HashMap<>();
  private final NumberChanges numbers = new NumberChanges();
  private final int[] characters;
  private final long seed;

  /** A real document: its folder, file name, and lines. */
  private record Source(String folder, String name, List<String> lines) {}

  /** An invented document: where it goes and what it says. */
  record Invented(Path path, String text) {}

  private InventedLaws(List<Source> sources, long seed) {
    this.sources = sources;
    this.seed = seed;
    Map<Integer, Integer> counts = new HashMap<>();
    for (Source source : sources) {
      folders.computeIfAbsent(source.folder(), folder -> new ArrayList<>()).add(source);
      for (String line : source.lines()) {
        numbers.learn(line);
        line.codePoints()
            .filter(Character::isIdeographic)
            .forEach(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    this.characters =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= RARE)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
  }

  /** Learns from the Markdown files below a folder. */
  static InventedLaws from(Path laws, long seed) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : Workspace.markdown(laws)) {
      Path place = laws.relativize(file);
      Path folder = place.getParent();
      sources.add(
          new Source(
              folder == null ? "" : folder.toString(),
              file.getFileName().toString(),
              Files.readAllLines(file)));
    }
    return new InventedLaws(sources, seed);
  }

  /** How many documents one jurisdiction has. */
  int size() {
    return sources.size();
  }

  /** Writes the whole law of the jurisdiction with that number below a folder. */
  void write(int jurisdiction, Path folder) throws IOException {
    for (int i = 0; i < sources.size(); i++) {
      Invented invented = document(jurisdiction, i);
      Path file = folder.resolve(invented.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, invented.text());
    }
  }

  /** One document of the jurisdiction with that number. */
  Invented document(int jurisdiction, int number) {
    Source source = sources.get(number);
    Random random = new Random(seed * 1_000_003 + jurisdiction * 100_003L + number);
    InventedNames names = new InventedNames(characters, seed + "/" + jurisdiction + "/", random);
    Localisation local = Localisation.of(title(source), names);
    List<Source> neighbours = neighbours(source, random);
    StringBuilder text = new StringBuilder();
    boolean preface = source.lines().contains(PREFACE_END);
    for (String line : source.lines()) {
      preface = preface && !line.equals(PREFACE_END);
      text.append(
          preface || line.startsWith("#") || line.isBlank() || line.equals(PREFACE_END)
              ? local.head(line)
              : local.body(article(line, neighbours, names, random)));
      text.append('\n');
    }
    Path place =
        Path.of("jurisdiction-" + jurisdiction, source.folder(), local.titled(source.name()));
    return new Invented(place, text.toString());
  }

  private static String title(Source source) {
    return source.lines().isEmpty() ? "" : source.lines().getFirst().replaceFirst("^#+ *", "");
  }

  private List<Source> neighbours(Source source, Random random) {
    List<Source> all = folders.getOrDefault(source.folder(), List.of(source));
    List<Source> some = new ArrayList<>();
    for (int i = 0; i < NEIGHBOURS; i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }

  private String article(String line, List<Source> neighbours, InventedNames names, Random random) {
    Matcher label = LABEL.matcher(line);
    String start = label.find() ? label.group() : "";
    StringBuilder mixed = new StringBuilder(start);
    Matcher sentences = SENTENCE.matcher(line.substring(start.length()));
    while (sentences.find()) {
      if (random.nextDouble() >= LEFT_OUT) {
        mixed.append(sentence(sentences.group(), neighbours, names, random));
      }
    }
    return numbers.change(mixed.toString(), random);
  }

  private static String sentence(
      String own, List<Source> neighbours, InventedNames names, Random random) {
    String chosen = random.nextDouble() < FOREIGN ? foreign(own, neighbours, random) : own;
    return random.nextDouble() < NAMED
        ? FIRST_PAUSE
            .matcher(chosen)
            .replaceFirst(Matcher.quoteReplacement("，在" + names.body() + "范围内，"))
        : chosen;
  }

  /** A sentence of a neighbour that ends alike; the document's own where none is at hand. */
  private static String foreign(String own, List<Source> neighbours, Random random) {
    List<String> lines = neighbours.get(random.nextInt(neighbours.size())).lines();
    String line = lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size()));
    List<String> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(LABEL.matcher(line).replaceFirst(""));
    while (matcher.find()) {
      sentences.add(matcher.group());
    }
    Collections.shuffle(sentences, random);
    // what takes effect or ends is said of a whole document
    String end = own.substring(own.length() - 1);
    return sentences.stream()
        .filter(sentence -> sentence.endsWith(end) && !OF_WHOLE.matcher(sentence).find())
        .findFirst()
        .orElse(own);
  }

  /**
   * How a document is moved into the invented jurisdiction.
   *
   * @param real what its title begins with, such as a region; may be empty
   * @param place what stands there instead
   * @param law whether it was a 法, which is a 条例 there
   */
  private record Localisation(String real, String place, boolean law) {

    static Localisation of(String title, InventedNames names) {
      boolean law = title.endsWith("法") && !title.endsWith("办法");
      if (title.startsWith(STATE)) {
        return new Localisation(STATE, names.province(), law);
      }
      String name = Jurisdiction.leading(title).map(Jurisdiction::name).orElse("");
      if (name.isEmpty() || !title.startsWith(name)) {
        return new Localisation("", names.province(), law);
      }
      Matcher ending = LEVEL.matcher(name);
      if (ending.find()) {
        return new Localisation(name, names.region(name, ending.group()), law);
      }
      Matcher next = LEVEL.matcher(title.substring(name.length()));
      String level = next.lookingAt() ? next.group() : "";
      return new Localisation(name + level, names.region(name, level.isEmpty() ? "市" : level), law);
    }

    /** A title or the name of a file. */
    String titled(String name) {
      String moved = real.isEmpty() ? place + name : name.replace(real, place);
      return (moved.startsWith(place) ? moved : place + name)
          .replaceFirst(law ? "法(?=$|\\()" : "$^", "条例");
    }

    /** A line before the first article, or a heading. */
    String head(String line) {
      if (line.startsWith(TITLE)) {
        return TITLE + titled(line.substring(TITLE.length()));
      }
      String moved = real.isEmpty() || real.equals(STATE) ? line : line.replace(real, place);
      return moved
          .replace("全国人民代表大会", place + "人民代表大会")
          .replace("中华人民共和国国务院", place + "人民政府")
          .replace("国务院", place + "人民政府")
          .replace("最高人民法院", place + "高级人民法院")
          .replace("最高人民检察院", place + "人民检察院");
    }

    /** A line of the body; what it says of national laws stays. */
    String body(String line) {
      String moved = real.isEmpty() || real.equals(STATE) ? line : line.replace(real, place);
      return law ? moved.replace("本法", "本条例") : moved;
    }
  }
}
