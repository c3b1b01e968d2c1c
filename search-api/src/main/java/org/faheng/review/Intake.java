package org.faheng.review;

import java.time.LocalDate;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.web.Days;
import org.faheng.web.Refusal;
import org.faheng.web.RequestLimits;
import org.jspecify.annotations.Nullable;

/** 收件: what a request says of a draft, checked. */
final class Intake {
  private static final String PASTED = "粘贴的文字";

  private Intake() {}

  /**
   * @throws Refusal if a value is wrong, naming it
   */
  static Submission submission(String name, String kind, String authority, String made) {
    @Nullable DocumentKind level =
        kind.isBlank()
            ? null
            : DocumentKind.ofLabel(kind.strip())
                .filter(DocumentKind::isNormative)
                .orElseThrow(() -> Refusal.badRequest("没有“" + kind.strip() + "”这个效力级别"));
    LocalDate day = made.isBlank() ? null : Days.of("date", made);
    return new Submission(name, level, authority.strip(), day);
  }

  /**
   * The name under which a pasted text is kept: its title, with the ending of plain text.
   *
   * @throws Refusal if there is no text, or too much of it
   */
  static String nameOf(String title, String text) {
    if (text.isBlank()) {
      throw Refusal.badRequest("没有收到送审稿：请选择文件，或者粘贴文字");
    }
    if (text.length() > RequestLimits.LONGEST_TEXT) {
      throw Refusal.tooLarge("粘贴的文字过长：最多 " + RequestLimits.LONGEST_TEXT + " 个字，请改为上传文件");
    }
    return (title.isBlank() ? PASTED : title.strip()) + ".txt";
  }

  /** A pasted text below its title, where it does not begin with it. */
  static String below(String title, String text) {
    String head = title.strip();
    return head.isEmpty() || text.stripLeading().startsWith(head) ? text : head + "\n" + text;
  }
}
