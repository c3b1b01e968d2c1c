package org.faheng.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.structure.ChineseNumeral;

/**
 * 涉及条款栏: provisions as people write them (行诉法70条；《刑法》第一百三十三条之一、第六十七条第三款), read as the places that
 * cases are compared by (行政诉讼法#70, 刑法#133-1): law and article.
 */
final class WrittenProvisions {
  /** What parts two provisions; inside 《》 it is part of a title. */
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]+(?![^《]*》)");

  private static final Pattern PLACE =
      Pattern.compile(
          "^(?<title>.*?)\\s*(?:#|§|第(?=\\s*["
              + ChineseNumeral.CLASS
              + "]{1,9}\\s*条)|(?=[0-9０-９]))\\s*(?<article>["
              + ChineseNumeral.CLASS
              + "]{1,9})\\s*条?(?:\\s*(?:之|-)\\s*(?<after>[一二三四五六七八九十0-9]{1,3}))?"
              + "(?:第.{1,6}[款项目]|\\s)*$");

  private WrittenProvisions() {}

  /** The places that the lines name, each once; an article alone is one of the law before it. */
  static List<String> read(List<String> written) {
    List<String> places = new ArrayList<>();
    for (String line : written) {
      String law = "";
      for (String one : BETWEEN.split(line)) {
        String place = place(one.strip(), law);
        if (!place.isEmpty() && !places.contains(place)) {
          places.add(place);
        }
        law = place.replaceFirst("#.*", "");
      }
    }
    return List.copyOf(places);
  }

  /** The line that {@link #read} reads as these places. */
  static String line(List<String> places) {
    return places.stream().map(CitedPlaces::named).collect(Collectors.joining("；"));
  }

  private static String place(String written, String lawBefore) {
    Matcher place = PLACE.matcher(written);
    OptionalInt article =
        place.matches() ? ChineseNumeral.parse(place.group("article")) : OptionalInt.empty();
    if (article.isEmpty()) {
      return law(written, "");
    }
    String law = law(place.group("title"), lawBefore);
    String after =
        place.group("after") == null
            ? ""
            : "-" + ChineseNumeral.parse(place.group("after")).orElse(0);
    return law.isEmpty() ? "" : law + "#" + article.getAsInt() + after;
  }

  private static String law(String title, String lawBefore) {
    String key = Titles.key(title);
    return key.isEmpty() ? lawBefore : TitleCatalog.fullTitle(title).orElse(key);
  }
}
