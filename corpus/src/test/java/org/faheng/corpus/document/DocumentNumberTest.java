package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          乐政办字〔2023〕3号           | 乐政办字〔2023〕3号
          乐政办字[2023]3号            | 乐政办字〔2023〕3号
          乐政办字(2023)3号            | 乐政办字〔2023〕3号
          乐政办字（2023）3号           | 乐政办字〔2023〕3号
          乐综执规【2023】２号          | 乐综执规〔2023〕2号
          乐政办字［2023］3号           | 乐政办字〔2023〕3号
          乐政发﹝2023﹞18号           | 乐政发〔2023〕18号
          乐政发〈2023〉18号           | 乐政发〔2023〕18号
          乐政发<2023>18号            | 乐政发〔2023〕18号
          乐政办字〔２０２３〕３号       | 乐政办字〔2023〕3号
          乐政办字〔2023〕003号         | 乐政办字〔2023〕3号
          乐政办字 〔 2023 〕 3 号      | 乐政办字〔2023〕3号
          乐政办字　〔2023〕　3　号      | 乐政办字〔2023〕3号
          乐政办字〔2023年〕3号         | 乐政办字〔2023〕3号
          乐政办〔2023〕字第3号         | 乐政办〔2023〕3号
          乐政办字〔2023〕第3号         | 乐政办字〔2023〕3号
          岳海省人民政府令第208号       | 岳海省人民政府令第208号
          岳海省人民政府令 第 208 号    | 岳海省人民政府令第208号
          岳海省人民政府令（第208号）    | 岳海省人民政府令第208号
          岳海省人民政府令第二十三号     | 岳海省人民政府令第23号
          岳海省人民政府令第一百零八号    | 岳海省人民政府令第108号
          岳海省税务局公告2023年第5号    | 岳海省税务局公告2023年第5号
          岳海省税务局公告 2023 年第 5 号 | 岳海省税务局公告2023年第5号
          岳海省税务局公告第5号         | 岳海省税务局公告第5号
          中华人民共和国国务院令第590号   | 国务院令第590号
          """)
  void readsEverySpelling(String text, String canonical) {
    assertThat(DocumentNumber.findAll(text))
        .singleElement()
        .satisfies(found -> assertThat(found.number().canonical()).isEqualTo(canonical))
        .satisfies(found -> assertThat(found.number()).hasToString(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据乐政办字〔2023〕3号的要求          | 乐政办字〔2023〕3号
          《犬类管理暂行规定》（乐政办字〔2016〕18号）同时废止 | 乐政办字〔2016〕18号
          依照岳海省人民政府令第208号执行        | 岳海省人民政府令第208号
          2023年5月1日临棠市人民政府令第17号公布 | 临棠市人民政府令第17号
          以乐政发〔2019〕8号印发               | 乐政发〔2019〕8号
          违反乐政发〔2019〕8号的规定            | 乐政发〔2019〕8号
          《甲办法》第九十条和乐政发〔2018〕37号    | 乐政发〔2018〕37号
          第三条第二款以及乐政发〔2018〕37号       | 乐政发〔2018〕37号
          执行《甲办法》和乐政发〔2018〕37号       | 乐政发〔2018〕37号
          依照《甲办法》（试行）与乐政发〔2018〕37号 | 乐政发〔2018〕37号
          和平区人民政府令第3号                 | 和平区人民政府令第3号
          """)
  void leavesOutTheWordsThatRunBeforeIt(String text, String canonical) {
    DocumentNumber.Found found = DocumentNumber.findAll(text).getFirst();

    assertThat(found.number()).hasToString(canonical);
    assertThat(text.substring(found.start(), found.end())).isEqualTo(canonical);
  }

  @Test
  void findsSeveralInOneTextInTheirOrder() {
    String text = "废止岳海省人民政府令第12号、乐政发[2009]4号和乐政办字（2011）第30号三件文件。";

    List<DocumentNumber.Found> found = DocumentNumber.findAll(text);

    assertThat(found)
        .extracting(one -> one.number().year(), one -> one.number().serial())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, "12"),
            org.assertj.core.groups.Tuple.tuple(2009, "4"),
            org.assertj.core.groups.Tuple.tuple(2011, "30"));
    assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
  }

  @Test
  void readsEveryPartOfTheNumber() {
    assertThat(DocumentNumber.parse("乐政办字〔2023〕3号"))
        .contains(new DocumentNumber("乐政办字", 2023, "3"));
    assertThat(DocumentNumber.parse("岳海省人民政府令第208号"))
        .contains(new DocumentNumber("岳海省人民政府令", 0, "208"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "乐政办字",
        "〔2023〕3号",
        "第3号",
        "2023年3号楼",
        "乐棠县和平路3号",
        "乐政办字〔23〕3号",
        "乐政办字〔2023〕三号",
        "责令第三人改正",
        "编号：2023-3"
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(DocumentNumber.findAll(text)).isEmpty();
  }

  @Test
  void parsesOnlyANumberThatStandsFirst() {
    assertThat(DocumentNumber.parse("  乐政发〔2019〕8号 ")).isPresent();
    assertThat(DocumentNumber.parse("附：乐政发〔2019〕8号")).isEmpty();
  }

  @Test
  void canBeReadBackFromItsCanonicalForm() {
    for (String text : List.of("乐政发﹝2023﹞18号", "临棠市人民政府令（第17号）", "岳海省税务局公告2023年第5号")) {
      DocumentNumber number = DocumentNumber.findAll(text).getFirst().number();

      assertThat(DocumentNumber.parse(number.canonical())).contains(number);
    }
  }

  @Test
  void mustHaveAnOrganAndASerial() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber("", 2023, "3"))
        .withMessageContaining("organ and serial");
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber("乐政发", 2023, ""));
  }
}
