package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Span;

/** 落款识别: signers and day from the end of a decision. */
final class SignatureReader {
  private static final String ROLE =
      "(?:代理审判长|代理审判员|助理审判员|人民陪审员|审判长|审判员|主审人|法官助理|代书记员|书记员|速录员|执行员)";
  private static final Pattern SIGNER =
      Pattern.compile(
          "("
              + ROLE
              + ")[：:]?([\\p{IsHan}·×*＊]{2,16}?)(?="
              + ROLE
              + "|[二一][〇○ＯO0零Ｏ０九]|[12][0-9]{3}年|附|本件|本判决|[（(]|\\p{Punct}|$)");

  private SignatureReader() {}

  static Signature read(String text, Span span) {
    Squeezed squeezed = Squeezed.of(text, span);
    String words = squeezed.text().replaceAll("[Ｏ０oO](?=[一二三四五六七八九十〇○０ＯoO年])", "〇");
    List<Signature.Signer> signers = new ArrayList<>();
    Matcher signer = SIGNER.matcher(words);
    while (signer.find()) {
      signers.add(new Signature.Signer(signer.group(1), signer.group(2)));
    }
    List<DateReader.Found> dates = DateReader.findAll(words);
    Optional<LocalDate> date =
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst().date());
    return new Signature(signers, date, Optional.of(span));
  }
}
