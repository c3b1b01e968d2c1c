package org.faheng.conflict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 义务主体: whether a sentence binds an authority or somebody else. */
enum Bearer {
  AUTHORITY,
  OTHER;

  private static final Pattern AUTHORITIES =
      Pattern.compile(
          "(?:机关|部门|人民政府|委员会|机构|法院|检察院|街道办事处|局|厅|海关|派出所|支队|大队|站|中心|政府|办公室)(?:或者其[^，。；]{0,12})?[，、]?$");
  private static final Pattern DUTY = Pattern.compile("应当|必须|不得|可以|须");

  /** Whom the sentence at {@code token} binds: told by who stands before its first modal word. */
  static Bearer of(Reading reading, int token) {
    Reading.Sentence sentence = reading.sentence(token);
    String words = reading.words(sentence);
    Matcher duty = DUTY.matcher(words);
    String subject = duty.find() ? words.substring(0, duty.start()) : words;
    for (String part : subject.split("[，：]")) {
      if (AUTHORITIES.matcher(part).find()) {
        return AUTHORITY;
      }
    }
    return OTHER;
  }
}
