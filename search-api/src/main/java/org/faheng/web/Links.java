package org.faheng.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 网址: addresses of pages, stable over restarts and rebuilds. */
public final class Links {
  private Links() {}

  /** The page of a document: {@code /law} and its identity, such as /law/cn/law/…/2021-01-22. */
  public static String law(String uri) {
    return path("/law", uri);
  }

  /** The place of a provision on the page of its document. */
  public static String law(String uri, String eId) {
    return law(uri) + "#" + eId;
  }

  /** The clause card of a reference such as 行政处罚法第三十三条. */
  public static String clause(String reference) {
    return page("/clause", Map.of("q", List.of(reference)));
  }

  /** The answer to a question. */
  public static String search(String question) {
    return page("/search", Map.of("q", List.of(question)));
  }

  /** The comparison of two versions, by their identities. */
  public static String compare(String older, String newer) {
    Map<String, List<String>> versions = new LinkedHashMap<>();
    versions.put("from", List.of(older));
    versions.put("to", List.of(newer));
    return page("/compare", versions);
  }

  /** An address with parameters, in their order; empty values are left out. */
  public static String page(String path, Map<String, List<String>> parameters) {
    String query =
        parameters.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> entry.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String path(String prefix, String uri) {
    return Arrays.stream(uri.split("/"))
        .map(Links::encoded)
        .collect(Collectors.joining("/", prefix, ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
