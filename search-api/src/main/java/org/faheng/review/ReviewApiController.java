package org.faheng.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.extract.ExtractionException;
import org.faheng.web.Days;
import org.faheng.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 审查接口. Drafts are read from a temporary folder and not kept. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApiController {
  private final ReviewDesk desk;

  ReviewApiController(ReviewDesk desk) {
    this.desk = desk;
  }

  /** A draft as text, with what is said of it. */
  record TextToCheck(
      @Schema(description = "送审稿全文") @Nullable String text,
      @Schema(description = "标题，正文没有标题时使用") @Nullable String title,
      @Schema(description = "效力级别，如 规范性文件；默认按正文判断") @Nullable String kind,
      @Schema(description = "制定机关，如 青岛市人民政府；默认按正文判断") @Nullable String authority,
      @Schema(description = "按哪一天的法律审查，如 2024-01-31；默认今天") @Nullable String asOf,
      @Schema(description = "制定日期；默认按正文判断") @Nullable String date) {}

  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "审查上传的送审稿：问题、双方原文、规则、依据和比对范围")
  ReviewReply file(
      @Parameter(description = "docx、doc、wps、pdf、ofd、html、rtf、txt、md") @RequestPart
          MultipartFile file,
      @Parameter(description = "效力级别，如 规范性文件；默认按文件判断") @RequestParam(defaultValue = "") String kind,
      @Parameter(description = "制定机关；默认按文件判断") @RequestParam(defaultValue = "") String authority,
      @Parameter(description = "按哪一天的法律审查；默认今天") @RequestParam(defaultValue = "") String asOf,
      @Parameter(description = "制定日期；默认按文件判断") @RequestParam(defaultValue = "") String date)
      throws IOException {
    String name = file.getOriginalFilename();
    String safe = ReviewArchive.fileName(name == null ? "" : name);
    return check(safe, file::transferTo, Intake.submission(safe, kind, authority, date), asOf);
  }

  @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "审查送审稿文字：问题、双方原文、规则、依据和比对范围")
  ReviewReply text(@RequestBody TextToCheck draft) throws IOException {
    String text = orEmpty(draft.text());
    String name = Intake.nameOf(orEmpty(draft.title()), text);
    String titled = Intake.below(orEmpty(draft.title()), text);
    Submission said =
        Intake.submission(
            name, orEmpty(draft.kind()), orEmpty(draft.authority()), orEmpty(draft.date()));
    return check(
        ReviewArchive.fileName(name),
        file -> Files.writeString(file, titled, StandardCharsets.UTF_8),
        said,
        orEmpty(draft.asOf()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Puts a draft where it can be read. */
  private interface Source {
    void writeTo(Path file) throws IOException;
  }

  private ReviewReply check(String name, Source source, Submission said, String asOf)
      throws IOException {
    Path folder = Files.createTempDirectory("faheng-check");
    try {
      Path file = folder.resolve(name);
      source.writeTo(file);
      return desk.check(file, said, Days.orToday("asOf", asOf));
    } catch (ExtractionException e) {
      throw Refusal.of(e);
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> paths = Files.walk(folder)) {
      inside = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
