package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.IndexedProvision;

/**
 * 款项: a part of a hit that can answer by itself: a 款, or a 项 with the words that introduce it.
 *
 * @param eId its name in the document
 * @param label what people call it, such as 第十二条第二款; may be empty
 * @param stem the words that introduce a 项; empty for others
 * @param text its own words
 * @param first whether nothing stands before it
 * @param last whether nothing stands after it
 */
record Passage(EId eId, String label, String stem, String text, boolean first, boolean last) {

  /** Everything it says. */
  String words() {
    return stem + text;
  }

  /** The passages of a hit in their order; at least one. */
  static List<Passage> of(IndexedProvision provision) {
    Passage whole =
        new Passage(provision.eId(), provision.label(), "", unlabelled(provision), true, true);
    if (provision.article().isEmpty()) {
      return List.of(whole);
    }
    DocumentBody body = StructureParser.parse(provision.text());
    List<Passage> parts =
        body.find(EId.article(provision.article()))
            .map(article -> parts(body, article, provision))
            .orElse(List.of());
    return parts.size() < 2 ? List.of(whole) : parts;
  }

  private static String unlabelled(IndexedProvision provision) {
    String words = provision.text().strip();
    String label = provision.label();
    return words.startsWith(label) ? words.substring(label.length()).strip() : words;
  }

  private static List<Passage> parts(
      DocumentBody body, Provision article, IndexedProvision provision) {
    List<Provision> paragraphs = article.children(Level.PARAGRAPH);
    List<Passage> parts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Provision paragraph = paragraphs.get(i);
      List<Provision> points = paragraph.children(Level.POINT);
      int number = paragraphs.size() == 1 ? 0 : i + 1;
      String stem = points.isEmpty() ? body.textOf(paragraph) : stem(body, paragraph, points);
      parts.add(part(paragraph, label(provision, number, 0), "", stem));
      for (int k = 0; k < points.size(); k++) {
        String label = label(provision, number, k + 1);
        parts.add(part(points.get(k), label, stem, body.textOf(points.get(k))));
      }
    }
    return ended(parts);
  }

  private static String stem(DocumentBody body, Provision paragraph, List<Provision> points) {
    int end = points.getFirst().span().start();
    return body.text().substring(paragraph.span().start(), end).strip();
  }

  private static String label(IndexedProvision provision, int paragraph, int point) {
    return new ProvisionRef("", provision.article(), paragraph, point).label();
  }

  private static Passage part(Provision place, String label, String stem, String text) {
    return new Passage(place.eId(), label, stem, text, false, false);
  }

  private static List<Passage> ended(List<Passage> parts) {
    List<Passage> ended = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Passage part = parts.get(i);
      boolean last = i == parts.size() - 1;
      ended.add(new Passage(part.eId, part.label, part.stem, part.text, i == 0, last));
    }
    return List.copyOf(ended);
  }
}
