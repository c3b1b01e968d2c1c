package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

class DraftLayoutTest {
  private static final String TEXT =
      """
      乐棠县航灯管理办法
      第一章　总则
      第一条　航灯应当长明。
      第二条　擅自熄灭航灯的，处八万元罚款。
      另行赔偿。
      """;
  private static final DocumentBody BODY = StructureParser.parse(TEXT);

  private static Span of(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static ReviewPage.Draft layout(Span... marks) {
    List<DraftLayout.Marked> marked = new ArrayList<>();
    for (Span mark : marks) {
      marked.add(new DraftLayout.Marked(mark, marked.size() + 1, "high", "?finding=1", "问题"));
    }
    return new DraftLayout(BODY, marked).draft();
  }

  private static String words(ReviewPage.Draft draft) {
    return draft.lines().stream()
        .flatMap(line -> line.words().stream())
        .map(ReviewPage.Words::text)
        .collect(Collectors.joining());
  }

  @Test
  void losesNoWordWhereverMarksLie() {
    Span across = new Span(TEXT.indexOf("八万元"), TEXT.indexOf("赔偿"));

    assertThat(words(layout(of("长明"), across, of("八万元罚款")))).isEqualTo(TEXT.replace("\n", ""));
  }

  @Test
  void namesTheStartOfEachArticleAndMark() {
    ReviewPage.Draft draft = layout(of("八万元"));

    assertThat(draft.lines().get(3).id()).isEqualTo("d-" + BODY.articles().get(1).eId());
    ReviewPage.Words marked = draft.lines().get(3).words().get(1);
    assertThat(marked.text()).isEqualTo("八万元");
    assertThat(marked.id()).isEqualTo("m1");
    assertThat(marked.number()).isEqualTo(1);
  }

  @Test
  void countsFindingsInTheContents() {
    List<ReviewPage.Leaf> contents = layout(of("八万元"), of("赔偿")).contents();

    assertThat(contents)
        .extracting(ReviewPage.Leaf::label, ReviewPage.Leaf::findings)
        .containsExactly(tuple("第一章 总则", 0L), tuple("第一条", 0L), tuple("第二条", 2L));
  }

  @Test
  void numbersTheRestOfAMarkThatAnotherCovers() {
    ReviewPage.Draft draft = layout(of("擅自熄灭"), of("熄灭航灯"));

    assertThat(draft.lines().get(3).words())
        .filteredOn(words -> words.number() == 2)
        .singleElement()
        .satisfies(words -> assertThat(words.id()).isEqualTo("m2"))
        .satisfies(words -> assertThat(words.text()).isEqualTo("航灯"));
  }

  @Test
  void showsAMarkInsideAnother() {
    String clause = "擅自熄灭航灯的，处八万元罚款。";
    List<ReviewPage.Words> words = layout(of(clause), of("八万元")).lines().get(3).words();

    assertThat(words)
        .filteredOn(each -> each.number() > 0)
        .extracting(ReviewPage.Words::text, ReviewPage.Words::number, ReviewPage.Words::id)
        .containsExactly(tuple("擅自熄灭航灯的，处", 1, "m1"), tuple("八万元", 2, "m2"), tuple("罚款。", 1, null));
  }

  @Test
  void namesAMarkThatOthersHideWholly() {
    ReviewPage.Draft draft = layout(of("八万元"), of("八万元"), of("八万元罚款"));

    assertThat(draft.lines().get(3).words())
        .filteredOn(each -> each.number() > 0)
        .extracting(ReviewPage.Words::text, ReviewPage.Words::id)
        .containsExactly(tuple("", "m2"), tuple("八万元", "m1"), tuple("罚款", "m3"));
    assertThat(words(draft)).isEqualTo(TEXT.replace("\n", ""));
  }

  @Test
  void setsOnlyANumberAtTheHeadOfALongNote() {
    DocumentBody body = StructureParser.parse("第一条　" + "航灯应当长明，".repeat(8) + "不得熄灭。");
    int end = body.text().length();
    List<DraftLayout.Marked> notes =
        List.of(new DraftLayout.Marked(new Span(4, end), 1, "info", "?finding=1", "重复"));

    assertThat(new DraftLayout(body, notes).draft().lines().getFirst().words())
        .extracting(ReviewPage.Words::text, ReviewPage.Words::id)
        .containsExactly(
            tuple("第一条　", null), tuple("", "m1"), tuple(body.text().substring(4), null));
  }
}
