package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 案由识别: charges from the operative part, causes of action from 某纠纷一案. */
final class CauseReader {
  private static final Pattern CHARGE =
      Pattern.compile("(?:犯有|犯|构成|以|涉嫌)(?:了)?([\\p{IsHan}、]{2,60}?(?<!犯)罪)(?!行|犯|名|刑|责|过|恶|证|的事实)");
  private static final Pattern CHARGE_LIST =
      Pattern.compile("(?<=罪)[、和及，]([\\p{IsHan}、]{2,40}?(?<!犯)罪)");
  private static final Map<String, String> CAUSES = causes();
  private static final String LOOSE = "合同纠纷";
  private static final int LONGEST = 30;
  private static final int MOST = 20;

  private final String text;
  private final List<Cause> causes = new ArrayList<>();

  private CauseReader(String text) {
    this.text = text;
  }

  /** Charges in the first of {@code zones} that states any. */
  static List<Cause> charges(String text, List<Span> zones) {
    CauseReader reader = new CauseReader(text);
    for (Span zone : zones) {
      reader.charges(zone);
      if (!reader.causes.isEmpty()) {
        break;
      }
    }
    return List.copyOf(reader.causes);
  }

  /** Causes of action in the first of {@code zones} that states any. */
  static List<Cause> causes(String text, List<Span> zones) {
    CauseReader reader = new CauseReader(text);
    for (Span zone : zones) {
      reader.causes(zone);
      if (!reader.causes.isEmpty()) {
        break;
      }
    }
    return List.copyOf(reader.causes);
  }

  private void charges(Span zone) {
    Matcher charge = CHARGE.matcher(text).region(zone.start(), zone.end());
    while (charge.find() && causes.size() < MOST) {
      addCharge(charge.group(1), charge.start(1));
      Matcher more = CHARGE_LIST.matcher(text).region(charge.end(), zone.end());
      more.useTransparentBounds(true);
      while (more.lookingAt() && causes.size() < MOST) {
        addCharge(more.group(1), more.start(1));
        more.region(more.end(), zone.end());
      }
    }
  }

  private void addCharge(String written, int at) {
    Optional<String> official = Charges.official(written);
    if (official.isPresent() && causes.stream().noneMatch(c -> c.name().equals(official.get()))) {
      causes.add(new Cause(official.get(), written, new Span(at, at + written.length())));
    }
  }

  private void causes(Span zone) {
    int at = zone.start();
    while (at < zone.end() && causes.size() < MOST) {
      Cause found = longestAt(at, zone.end());
      if (found == null) {
        at++;
        continue;
      }
      if (causes.stream().noneMatch(c -> c.name().equals(found.name()))) {
        causes.add(found);
      }
      at = found.span().end();
    }
  }

  private @Nullable Cause longestAt(int at, int limit) {
    for (int end = Math.min(limit, at + LONGEST); end >= at + 4; end--) {
      String written = text.substring(at, end);
      String name = CAUSES.get(written);
      if (name == null && written.endsWith(LOOSE)) {
        // 民间借贷合同纠纷 is usual for 民间借贷纠纷
        name = CAUSES.get(written.substring(0, written.length() - LOOSE.length()) + "纠纷");
      }
      if (name != null) {
        return new Cause(name, written, new Span(at, end));
      }
    }
    return null;
  }

  private static Map<String, String> causes() {
    Map<String, String> causes = new HashMap<>();
    for (Map<String, String> row : FactTable.read("causes")) {
      if (!row.getOrDefault("group", "").startsWith("刑事")) {
        String cause = row.getOrDefault("cause", "");
        causes.put(cause, cause);
      }
    }
    return Map.copyOf(causes);
  }
}
