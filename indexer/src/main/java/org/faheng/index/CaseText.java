package org.faheng.index;

import java.util.List;

/**
 * 案例: what makes an indexed document a case that can be compared with others.
 *
 * @param head what is known of it besides its text
 * @param parts the stretches of the document's text that are compared, in text order; headers,
 *     parties and signatures are left out, since they only say who and where
 */
public record CaseText(CaseHead head, List<CasePart> parts) {
  public CaseText {
    parts = List.copyOf(parts);
  }
}
