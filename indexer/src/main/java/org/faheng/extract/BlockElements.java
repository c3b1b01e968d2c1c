package org.faheng.extract;

import java.util.Set;

/** 块级元素: the elements of HTML and XHTML that start a line of their own; parts of tables apart. */
final class BlockElements {
  private static final Set<String> NAMES =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table section article main center blockquote"
                  + " pre body address fieldset hr")
              .split(" "));

  private BlockElements() {}

  /** Whether the element of that name, in small letters, is one. */
  static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
