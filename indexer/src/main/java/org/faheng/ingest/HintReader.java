package org.faheng.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads hints from the layouts people have: folders named by 效力级别 with files 标题(日期).md and a
 * register {@code status.tsv} (folder, name, level, published, in_force_from, expired), or
 * downloads of the national database named 标题_日期.docx.
 */
final class HintReader {
  static final String REGISTER = "status.tsv";

  private static final Pattern DATED =
      Pattern.compile("^(.*?)[ _]*[(（_]((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)[)）]?$");
  private static final Map<String, DocumentKind> FOLDERS =
      Map.of(
          "宪法", DocumentKind.CONSTITUTION,
          "法律", DocumentKind.LAW,
          "行政法规", DocumentKind.ADMINISTRATIVE_REGULATION,
          "监察法规", DocumentKind.SUPERVISORY_REGULATION,
          "司法解释", DocumentKind.JUDICIAL_INTERPRETATION,
          "地方性法规", DocumentKind.LOCAL_REGULATION,
          "部门规章", DocumentKind.DEPARTMENT_RULE,
          "地方政府规章", DocumentKind.LOCAL_GOVERNMENT_RULE,
          "规范性文件", DocumentKind.NORMATIVE_DOCUMENT,
          "案例", DocumentKind.CASE_EXAMPLE);

  private record Row(
      String folder,
      @Nullable DocumentKind kind,
      String published,
      String inForce,
      boolean expired) {}

  private final Path root;
  private final Map<String, List<Row>> register = new HashMap<>();

  /** The register tells no day of its own: it is not older than the newest text in it. */
  private @Nullable LocalDate registered;

  private @Nullable LocalDate written;

  HintReader(Path root) throws IOException {
    this.root = root;
    Path file = root.resolve(REGISTER);
    if (Files.isRegularFile(file)) {
      written = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
      Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).forEach(this::register);
    }
  }

  /** Hints for one file from its name and the register beside it. */
  static ImportHints readAlone(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    return new HintReader(parent == null ? absolute : parent).read(absolute);
  }

  private void register(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 6) {
      return;
    }
    DocumentKind kind = DocumentKind.ofLabel(cells[2]).orElse(null);
    ImportHints.date(cells[3])
        .filter(day -> registered == null || day.isAfter(registered))
        .ifPresent(day -> registered = day);
    register
        .computeIfAbsent(Titles.key(cells[1]), key -> new ArrayList<>())
        .add(new Row(cells[0], kind, cells[3], cells[4], cells[5].equals("1")));
  }

  ImportHints read(Path file) {
    String name = stem(file);
    Matcher dated = DATED.matcher(name);
    boolean hasDate = dated.matches();
    String title = hasDate ? dated.group(1) : name;
    String date = hasDate ? dated.group(2) + "-" + dated.group(3) + "-" + dated.group(4) : "";
    String folder = folder(file);
    Optional<Row> row = row(title, date, folder);
    DocumentKind kind = row.map(Row::kind).orElseGet(() -> byFolder(folder));
    LocalDate published =
        ImportHints.date(date)
            .or(() -> ImportHints.date(row.map(Row::published).orElse("")))
            .orElse(null);
    LocalDate inForce = ImportHints.date(row.map(Row::inForce).orElse("")).orElse(null);
    boolean expired = row.map(Row::expired).orElse(false);
    return new ImportHints(title, kind, published, inForce, expired ? registerDay() : null);
  }

  private @Nullable LocalDate registerDay() {
    return registered == null ? written : registered;
  }

  private Optional<Row> row(String title, String date, String folder) {
    List<Row> rows =
        register.getOrDefault(Titles.key(title), List.of()).stream()
            .filter(row -> folder.equals(row.folder) || folder.endsWith("/" + row.folder))
            .toList();
    return rows.stream()
        .filter(row -> row.published.equals(date))
        .findFirst()
        .or(
            () ->
                date.isEmpty() && rows.size() == 1
                    ? Optional.of(rows.getFirst())
                    : Optional.empty());
  }

  private String folder(Path file) {
    Path parent = root.relativize(file).getParent();
    return parent == null ? "" : parent.toString().replace('\\', '/');
  }

  private static @Nullable DocumentKind byFolder(String folder) {
    String[] names = folder.split("/");
    for (int i = names.length - 1; i >= 0; i--) {
      DocumentKind kind = FOLDERS.get(names[i]);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
