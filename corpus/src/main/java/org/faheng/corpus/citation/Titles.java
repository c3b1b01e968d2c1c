package org.faheng.corpus.citation;

import java.util.regex.Pattern;

/** 标题: what makes two spellings of a title the same. */
public final class Titles {
  private static final Pattern NOISE =
      Pattern.compile("中华人民共和国|[\\s\\u3000《》〈〉<>＜＞“”\"「」『』、,，·:：]+");
  private static final Pattern VERSION =
      Pattern.compile("[（(](?:19|20)\\d\\d(?:-\\d\\d-\\d\\d|年)?(?:修订|修正|版|修改)?(?:本)?[)）]$");

  private Titles() {}

  /**
   * The key under which a title is kept: no 中华人民共和国, quotation marks, blanks or year of version.
   */
  public static String key(String title) {
    String plain = NOISE.matcher(title).replaceAll("");
    return VERSION.matcher(plain.replace('(', '（').replace(')', '）')).replaceAll("");
  }
}
