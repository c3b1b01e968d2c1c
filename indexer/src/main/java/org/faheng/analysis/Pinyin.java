package org.faheng.analysis;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;

/**
 * 拼音: how a title sounds; loads HanLP's table at the first call.
 *
 * @param full syllables without tones in a row, such as xingzhengchufafa
 * @param initials first letters, such as xzcff
 */
record Pinyin(String full, String initials) {

  static Pinyin of(String title) {
    StringBuilder full = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> syllables =
        PinyinDictionary.convertToPinyin(title, true);
    for (int i = 0; i < syllables.size() && i < title.length(); i++) {
      String sound = syllables.get(i).getPinyinWithoutTone();
      char c = title.charAt(i);
      if (sound != null && GramCutter.isHan(c) && !sound.equals("none")) {
        full.append(sound);
        initials.append(sound.charAt(0));
      } else if (GramCutter.isLetter(c)) {
        full.append(c);
        initials.append(c);
      }
    }
    return new Pinyin(full.toString(), initials.toString());
  }
}
