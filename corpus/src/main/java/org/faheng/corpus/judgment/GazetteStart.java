package org.faheng.corpus.judgment;

import java.util.regex.Pattern;

/** 公报正文起点: where the case itself begins after its gist: the line of the first party. */
final class GazetteStart {
  private static final Pattern PARTY =
      Pattern.compile(
          "(?:公诉机关|原公诉机关|抗诉机关|自诉人|附带民事诉讼原告|原告|被告|被告人|原审|一审|上诉人|被上诉人|再审申请人|申请再审人|申请人|申诉人|第三人|赔偿请求人|异议人|罪犯|起诉人|公益诉讼)[^。；\\n]{0,30}?[：:]");

  private GazetteStart() {}

  static boolean at(String text, int offset) {
    boolean lineStart = offset == 0 || Squeezed.blank(text.charAt(offset - 1));
    return lineStart
        && PARTY.matcher(text).region(offset, Math.min(text.length(), offset + 50)).lookingAt();
  }
}
