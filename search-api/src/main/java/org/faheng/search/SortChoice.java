package org.faheng.search;

import org.faheng.index.SearchRequest.Sort;

/** 排序: the orders offered to people, with their names in addresses. */
enum SortChoice {
  RELEVANCE("relevance", "相关度", Sort.RELEVANCE),
  NEWEST("newest", "公布日期由近到远", Sort.PUBLISHED_NEWEST),
  OLDEST("oldest", "公布日期由远到近", Sort.PUBLISHED_OLDEST),
  IN_FORCE("in-force", "施行日期由近到远", Sort.IN_FORCE_NEWEST),
  PRECEDENCE("precedence", "效力级别由高到低", Sort.PRECEDENCE);

  private final String key;
  private final String label;
  private final Sort sort;

  SortChoice(String key, String label, Sort sort) {
    this.key = key;
    this.label = label;
    this.sort = sort;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  Sort sort() {
    return sort;
  }
}
