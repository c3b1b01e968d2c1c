package org.faheng.corpus.structure;

import java.util.List;

/**
 * 检索单元: the piece of a text that is one hit: a 条; in texts without 条 a 部分 (一、), a 项 of a long one,
 * or a run of paragraphs.
 *
 * @param eId name of the piece: of the provision, or of the first paragraph of a run
 * @param label what people call it, such as 第十二条, 三、 or 正文; empty where it has no name
 * @param article article number such as "12-1"; empty outside a 条
 * @param headings the headings it stands under, outermost first
 * @param span its place
 */
public record Unit(EId eId, String label, String article, List<String> headings, Span span) {
  public Unit {
    headings = List.copyOf(headings);
  }
}
