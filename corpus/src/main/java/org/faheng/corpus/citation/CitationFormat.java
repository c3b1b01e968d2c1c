package org.faheng.corpus.citation;

import java.time.LocalDate;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.jspecify.annotations.Nullable;

/** 引注: a citation as officials write it, 《…》（2018年修正）第一百一十八条第一款. */
public final class CitationFormat {
  private CitationFormat() {}

  /** Title with quotation marks, the version where the text was changed, and the place. */
  public static String cite(Expression version, String place) {
    return quoted(version.work().title()) + versionNote(version) + place;
  }

  /** A title in 《》; marks inside it become 〈〉 (GB/T 15834-2011 5.1.3.7). */
  public static String quoted(String title) {
    return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
  }

  /**
   * （2018年修正）or （2023年修订）; empty for a text that was never changed. Where the last change told is
   * long before 公布, the text leaves out the one that made it: （2019年公布）.
   */
  public static String versionNote(Expression version) {
    return version.events().stream()
        .filter(CitationFormat::isChange)
        .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second)
        .map(change -> "（" + words(change, version.published()) + "）")
        .orElse("");
  }

  private static String words(DatedEvent change, @Nullable LocalDate published) {
    return published != null && change.date().plusYears(1).isBefore(published)
        ? year(published) + "年公布"
        : year(change.date()) + "年" + change.kind().label();
  }

  private static boolean isChange(DatedEvent event) {
    return event.kind() == DatedEvent.Kind.AMENDED || event.kind() == DatedEvent.Kind.REVISED;
  }

  private static int year(LocalDate date) {
    return date.getYear();
  }
}
