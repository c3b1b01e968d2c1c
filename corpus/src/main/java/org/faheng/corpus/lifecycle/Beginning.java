package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.lifecycle.Effectivity.Ground;
import org.jspecify.annotations.Nullable;

/**
 * 施行: a version with the first day on which it binds.
 *
 * @param version the version, with the day its own text tells
 * @param day the first day on which it binds; null where that is not known
 * @param decided the decision that sets the day, where the text itself does not
 * @param first whether no earlier version is at hand
 */
record Beginning(
    Expression version, @Nullable LocalDate day, @Nullable Ground decided, boolean first) {

  /**
   * When a version begins. An amended text repeats the first 施行日期 of the law: it binds from the day
   * set by the decision that made it, and not before it was made.
   *
   * @param earlier the versions made before
   * @param decision what a decision at hand says of the text it made
   */
  static Beginning of(Expression version, List<Expression> earlier, Optional<Ground> decision) {
    Optional<Ground> decided =
        isChanged(version) ? decision.or(() -> registered(version)) : decision;
    if (decided.isPresent()) {
      return new Beginning(version, decided.get().on(), decided.get(), earlier.isEmpty());
    }
    LocalDate told = version.force().from();
    LocalDate made = Timelines.made(version);
    boolean follows =
        isChanged(version)
            || earlier.stream()
                .map(Timelines::made)
                .anyMatch(day -> day != null && !day.equals(made));
    boolean repeats = follows && told != null && made != null && told.isBefore(made);
    return new Beginning(version, repeats ? made : told, null, earlier.isEmpty());
  }

  private static boolean isChanged(Expression version) {
    return version.events().stream()
        .anyMatch(
            event ->
                event.kind() == DatedEvent.Kind.AMENDED || event.kind() == DatedEvent.Kind.REVISED);
  }

  private static Optional<Ground> registered(Expression version) {
    LocalDate made = Timelines.made(version);
    return made == null
        ? Optional.empty()
        : AmendingDecisions.known()
            .find(version.work().title(), made)
            .map(entry -> Ground.own(entry.from() + " 起施行（" + entry.source() + "）", entry.from()));
  }

  /**
   * Why the version binds from that day.
   *
   * @param last whether no later version is at hand
   */
  Ground ground(boolean last) {
    if (day == null) {
      return Ground.own("文件没有载明施行日期", null);
    }
    String end = last ? "；库中没有更新的版本，也没有废止它的文件" : "";
    if (decided != null) {
      return new Ground(decided.text() + end, decided.source(), decided.provision(), day);
    }
    LocalDate told = version.force().from();
    if (!day.equals(told) && tells(told)) {
      String before = first ? "，修改前的文本库中没有" : "";
      String note = "（文中所载 " + told + " 是首次施行日期" + before + "）";
      return Ground.own(day + " 公布修改后的文本起施行" + note + end, day);
    }
    return Ground.own(day + " 起施行" + words() + caution() + end, day);
  }

  /** The words of the text that set the day. */
  private String words() {
    return version.events().stream()
        .filter(event -> event.kind() == DatedEvent.Kind.IN_FORCE && event.date().equals(day))
        .map(DatedEvent::source)
        .findFirst()
        .map(source -> "（" + source + "）")
        .orElse(Objects.equals(day, version.published()) ? "（按公布日期）" : "");
  }

  private boolean tells(@Nullable LocalDate first) {
    return version.events().stream()
        .anyMatch(event -> event.kind() == DatedEvent.Kind.IN_FORCE && event.date().equals(first));
  }

  private String caution() {
    boolean amended =
        version.events().stream()
            .anyMatch(
                event ->
                    event.kind() == DatedEvent.Kind.AMENDED
                        && event.date().equals(version.published()));
    return amended && Objects.equals(day, version.published()) ? "；修改决定另定施行日期的，以决定为准" : "";
  }
}
