package org.faheng.corpus.judgment;

import org.faheng.corpus.document.Jurisdiction;

/**
 * 审理机关: the court, or the agency, that decides.
 *
 * @param name official name without 中华人民共和国; empty where the text does not say
 * @param level rank
 * @param jurisdiction the place it serves, as far as its name tells
 */
public record Court(String name, Level level, Jurisdiction jurisdiction) {
  /** The text names none. */
  public static final Court UNKNOWN = new Court("", Level.UNKNOWN, Jurisdiction.UNKNOWN);

  private static final String STATE = "中华人民共和国";

  /** 法院级别 (人民法院组织法(2018) 第十二条、第十三条). */
  public enum Level {
    SUPREME("最高"),
    HIGH("高级"),
    INTERMEDIATE("中级"),
    BASIC("基层"),
    SPECIAL("专门"),
    AGENCY("行政机关"),
    UNKNOWN("");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** Name for users. */
    public String label() {
      return label;
    }
  }

  /** The court or agency of that name. */
  public static Court of(String written) {
    String name = written.startsWith(STATE) ? written.substring(STATE.length()) : written;
    if (name.isEmpty()) {
      return UNKNOWN;
    }
    Jurisdiction place =
        name.startsWith("最高")
            ? Jurisdiction.NATIONAL
            : Jurisdiction.leading(name).orElse(Jurisdiction.UNKNOWN);
    return new Court(name, levelOf(name), place);
  }

  private static Level levelOf(String name) {
    if (name.endsWith("中院") || name.endsWith("高院")) {
      return name.endsWith("中院") ? Level.INTERMEDIATE : Level.HIGH;
    }
    if (!name.contains("法院")) {
      return Level.AGENCY;
    }
    if (name.startsWith("最高人民法院")) {
      return Level.SUPREME;
    }
    if (name.contains("高级人民法院") || name.endsWith("生产建设兵团分院")) {
      return Level.HIGH;
    }
    if (name.contains("中级") && !name.contains("铁路")) {
      return Level.INTERMEDIATE;
    }
    return special(name) ? Level.SPECIAL : Level.BASIC;
  }

  /** 人民法院组织法(2018) 第十五条: military, maritime, intellectual property, financial and the like. */
  private static boolean special(String name) {
    return name.matches(".*(?:军事|海事|知识产权|金融|互联网|铁路运输|林区|林业|油田|矿区|农垦|破产)[^区县市]*法院.*");
  }
}
