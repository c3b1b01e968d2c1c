package org.faheng.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 检索框: the box and the tabs on top of every page.
 *
 * @param question what stands in the box
 * @param scope which tab is open
 * @param titles whether only titles are searched
 * @param exact whether words must occur exactly as typed
 * @param tabs the tabs
 */
public record SearchBox(
    String question, Scope scope, boolean titles, boolean exact, List<Tab> tabs) {

  private static final String CASES = "/cases";
  private static final String REVIEW = "/review";

  /**
   * One tab.
   *
   * @param count how many documents it holds for this question; null where nothing was asked
   */
  public record Tab(String label, String href, boolean current, @Nullable Long count) {}

  public SearchBox {
    tabs = List.copyOf(tabs);
  }

  /** An empty box on a page that is no result of a search. */
  public static SearchBox empty() {
    return new SearchBox("", Scope.ALL, false, false, plainTabs(""));
  }

  /** An empty box above the pages of reviews. */
  public static SearchBox onReview() {
    return new SearchBox("", Scope.ALL, false, false, plainTabs(REVIEW));
  }

  /** An empty box above the pages of similar cases. */
  public static SearchBox onCases() {
    return new SearchBox("", Scope.ALL, false, false, plainTabs(CASES));
  }

  /**
   * The tabs behind those of searches, that at {@code current} open; they hold nothing to count.
   */
  public static List<Tab> deskTabs(String current) {
    return List.of(
        new Tab("类案", CASES, current.equals(CASES), null),
        new Tab("审查", REVIEW, current.equals(REVIEW), null));
  }

  /** The same with a question in it, for a page that could not answer it. */
  static SearchBox holding(String question) {
    return new SearchBox(question, Scope.ALL, false, false, plainTabs(""));
  }

  private static List<Tab> plainTabs(String current) {
    Stream<Tab> scopes =
        Arrays.stream(Scope.values())
            .map(scope -> new Tab(scope.label(), address(scope), false, null));
    return Stream.concat(scopes, deskTabs(current).stream()).toList();
  }

  private static String address(Scope scope) {
    return Links.page("/search", Map.of("tab", List.of(scope.key())));
  }
}
