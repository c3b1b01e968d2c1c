package org.faheng.analysis;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.List;

/**
 * 拼音: how a title sounds; loads HanLP's table at the first call.
 *
 * @param full syllables without tones in a row, such as xingzhengchufafa
 * @param initials first letters, such as xzcff
 */
record Pinyin(String full, String initials) {

  static Pinyin of(String title) {
    List<String> syllables = syllables(title);
    StringBuilder initials = new StringBuilder();
    syllables.stream().filter(one -> !one.isEmpty()).forEach(one -> initials.append(one.charAt(0)));
    return new Pinyin(String.join("", syllables), initials.toString());
  }

  /** The sound of each character: a letter or figure stands for itself, other signs are silent. */
  static List<String> syllables(String text) {
    List<String> sounds = new ArrayList<>();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> syllables =
        PinyinDictionary.convertToPinyin(text, true);
    for (int i = 0; i < syllables.size() && i < text.length(); i++) {
      String sound = syllables.get(i).getPinyinWithoutTone();
      char c = text.charAt(i);
      boolean spoken = sound != null && GramCutter.isHan(c) && !sound.equals("none");
      sounds.add(spoken ? sound : GramCutter.isLetter(c) ? String.valueOf(c) : "");
    }
    return sounds;
  }
}
