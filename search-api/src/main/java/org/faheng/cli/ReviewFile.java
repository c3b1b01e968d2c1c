package org.faheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faheng.review.FindingSheet;
import org.faheng.review.OpinionDocument;
import org.faheng.review.ReviewReply;
import tools.jackson.databind.json.JsonMapper;

/** 审查结果文件: reviews written to the file named by {@code --output}, by its ending. */
final class ReviewFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReviewFile() {}

  /** What is wrong with such a file for so many reviews, in Chinese. */
  static Optional<String> mistake(Path target, int reviews) {
    String name = ending(target);
    if (!List.of("docx", "xlsx", "json").contains(name)) {
      return Optional.of("--output 的文件名应以 .docx、.xlsx 或 .json 结尾");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return Optional.of("--output 的文件夹不存在，请先新建：" + folder);
    }
    return name.equals("docx") && reviews != 1
        ? Optional.of("一份审查意见书只写一件送审稿；多件请用 .xlsx 或 .json")
        : Optional.empty();
  }

  static void write(List<ReviewReply> reviews, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      switch (ending(target)) {
        case "docx" -> new OpinionDocument(reviews.getFirst()).write(out);
        case "xlsx" -> FindingSheet.of(reviews).write(out);
        default -> {
          for (ReviewReply review : reviews) {
            out.write((JSON.writeValueAsString(review) + "\n").getBytes(StandardCharsets.UTF_8));
          }
        }
      }
    }
  }

  private static String ending(Path target) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
