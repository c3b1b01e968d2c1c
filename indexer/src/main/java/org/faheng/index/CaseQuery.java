package org.faheng.index;

import java.util.Set;

/**
 * 类案检索请求: cases like this one are wanted.
 *
 * @param facts what happened, or a question in a line
 * @param causes 案由 or 罪名 where the person has set them; they are favoured, never demanded
 * @param provisions provisions that the matter turns on, such as {@code 刑法#264}; favoured
 * @param filter which cases are compared
 * @param size how many hits at the most, 1 to 1,000
 */
public record CaseQuery(
    String facts, Set<String> causes, Set<String> provisions, CaseFilter filter, int size) {
  public CaseQuery {
    if (size < 1 || size > 1000) {
      throw new IllegalArgumentException("size must satisfy 1 <= size <= 1000, got " + size);
    }
    causes = Set.copyOf(causes);
    provisions = Set.copyOf(provisions);
  }
}
