package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.faheng.corpus.lifecycle.TextDiff.Change;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {
  private static final int CASES = 3000;
  private static final List<String> FRAGMENTS =
      List.of(
          "犬", "养犬人", "应当", "的", "，", "。", "；", "十五日", "六十日", "3.5%", "GB", "（一）", "\n", "𠮷", "　",
          "\r\n", "登记", "一", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到申请后十五日内答复 | 收到申请后六十日内答复 | 收到申请后[-十五-]{+六十+}日内答复",
        "罚款二百元以上 | 罚款五百元以上 | 罚款[-二百-]{+五百+}元以上",
        "按2.5%收取 | 按3%收取 | 按[-2.5%-]{+3%+}收取",
        "犬只应当登记。 | 犬只应当登记。犬只应当免疫。 | 犬只应当登记。{+犬只应当免疫。+}",
        "养犬人、饲养场、医院应当登记 | 养犬人、医院应当登记 | 养犬人、[-饲养场、-]医院应当登记",
        "不得虐待犬只 | 不得遗弃犬只 | 不得[-虐待-]{+遗弃+}犬只",
        "由农业局管理 | 由公安局负责管理 | 由[-农业局-]{+公安局负责+}管理",
        "不得自行收集证据 | 不得自行收集材料；确有需要的可以补充证据 | 不得自行收集{+材料；确有需要的可以补充+}证据",
        "相同的话 | 相同的话 | 相同的话",
      })
  void marksWhatAReaderWouldMark(String older, String newer, String marked) {
    assertThat(marked(TextDiff.between(older, newer))).isEqualTo(marked);
  }

  @Test
  void leavesNoLoneSignBetweenTwoChanges() {
    TextDiff diff = TextDiff.between("饲主甲的狗乙", "养犬人丙的宠物丁");

    assertThat(marked(diff)).isEqualTo("[-饲主甲的狗乙-]{+养犬人丙的宠物丁+}");
  }

  @Test
  void keepsChangesInTheirParagraphs() {
    TextDiff diff = TextDiff.between("养犬须报备\n医院不收费", "养犬应登记\n医院可酌减");

    assertThat(marked(diff)).isEqualTo("养犬[-须报备-]{+应登记+}\n医院[-不收费-]{+可酌减+}");
    assertThat(marked(TextDiff.between("甲乙丙\n丁", "戊己庚\n辛")))
        .isEqualTo("[-甲乙丙-]{+戊己庚+}\n[-丁-]{+辛+}");
  }

  @Test
  void comparesEmptyTexts() {
    assertThat(TextDiff.between("", "").segments()).isEmpty();
    assertThat(TextDiff.between("", "").same()).isTrue();
    assertThat(marked(TextDiff.between("", "新"))).isEqualTo("{+新+}");
    assertThat(marked(TextDiff.between("旧", ""))).isEqualTo("[-旧-]");
  }

  @Test
  void givesBothTextsBackForRandomTexts() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      String older = random(random, 40);
      check(older, random(random, 40));
      check(older, damaged(older, random));
    }
  }

  @Test
  void comparesLongTextsThatHaveNothingOrEverythingInCommon() {
    String older = random(new Random(1), 12_000);
    assertThat(older.length()).isGreaterThan(15_000);

    check(older, random(new Random(2), 12_000));
    check(older, damaged(older, new Random(3)));
    check("甲".repeat(20_000), "乙".repeat(20_000));
    check("甲乙".repeat(10_000), "乙甲".repeat(10_000));
  }

  @Test
  void refusesSegmentsThatDoNotCoverTheTexts() {
    TextDiff.Segment segment = new TextDiff.Segment(Change.SAME, new Span(0, 1), new Span(0, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextDiff("甲乙", "甲", List.of(segment)))
        .withMessageContaining("to their ends");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextDiff("甲乙", "甲", List.of(segment, segment)))
        .withMessageContaining("without gaps");
  }

  @Test
  void namesItsChangesInChinese() {
    assertThat(Change.values()).extracting(Change::label).containsExactly("相同", "删去", "增加");
  }

  private static void check(String older, String newer) {
    TextDiff diff = TextDiff.between(older, newer);
    assertThat(joined(diff, Change.DELETED)).isEqualTo(older);
    assertThat(joined(diff, Change.INSERTED)).isEqualTo(newer);
    for (TextDiff.Segment segment : diff.segments()) {
      if (segment.change() == Change.SAME) {
        assertThat(segment.older().of(older)).isEqualTo(segment.newer().of(newer));
      }
      assertThat(diff.textOf(segment)).isNotEmpty();
    }
    for (int i = 1; i < diff.segments().size(); i++) {
      assertThat(diff.segments().get(i).change()).isNotEqualTo(diff.segments().get(i - 1).change());
    }
  }

  private static String joined(TextDiff diff, Change own) {
    return diff.segments().stream()
        .filter(segment -> segment.change() == Change.SAME || segment.change() == own)
        .map(diff::textOf)
        .collect(Collectors.joining());
  }

  private static String marked(TextDiff diff) {
    StringBuilder marked = new StringBuilder();
    for (TextDiff.Segment segment : diff.segments()) {
      String text = diff.textOf(segment);
      marked.append(
          switch (segment.change()) {
            case SAME -> text;
            case DELETED -> "[-" + text + "-]";
            case INSERTED -> "{+" + text + "+}";
          });
    }
    return marked.toString();
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = most > 100 ? most : random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(5));
      text.replace(from, to, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }
}
