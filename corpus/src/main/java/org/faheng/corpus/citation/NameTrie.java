package org.faheng.corpus.citation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names by their last character, so that the longest one ending at a place is found in one walk.
 */
final class NameTrie {
  private final Node root = new Node();

  private static final class Node {
    private final Map<Character, Node> before = new HashMap<>(2);
    private boolean name;
  }

  void add(String name) {
    Node node = root;
    for (int i = name.length() - 1; i >= 0; i--) {
      node = node.before.computeIfAbsent(name.charAt(i), c -> new Node());
    }
    node.name = !name.isEmpty();
  }

  /** Length of the longest name that ends at {@code end}; 0 where none does. */
  int longestEndingAt(CharSequence text, int end) {
    int longest = 0;
    @Nullable Node node = root;
    for (int i = end - 1; i >= 0; i--) {
      node = node.before.get(text.charAt(i));
      if (node == null) {
        return longest;
      }
      if (node.name) {
        longest = end - i;
      }
    }
    return longest;
  }
}
