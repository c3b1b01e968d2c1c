package org.faheng.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faheng.extract.TextExtractors;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;

/** An index of two versions of an invented regulation about lanterns and one about kites. */
final class LanternLaws {
  private static final Map<String, String> FILES =
      Map.of(
          "灯会2018.txt",
          """
          岳海省灯会管理条例
          （2018年3月1日岳海省第十届人民代表大会常务委员会第二次会议通过）
          第一章　总则
          第一条　为了规范灯会活动，制定本条例。
          第二条　举办灯会应当经所在地公安机关许可，并遵守消防安全的规定:
          第三条　灯组应当使用阻燃材料，供电线路应当由持证电工架设并每日检查。
          灯组高度不得超过六米，超过的应当由设计单位出具结构安全证明。
          第二章　罚则
          第四条　燃放孔明灯的，由公安机关处五十元以上二百元以下罚款。
          第五条　举办者应当在灯会结束后三日内拆除灯组，清理场地。
          第六条　本条例自2018年5月1日起施行。
          附件
          一、灯组用电记录由举办者保存一年。
          二、灯组拆除记录由场地管理人保存。
          """,
          "灯会2023.txt",
          """
          岳海省灯会管理条例
          （2018年3月1日岳海省第十届人民代表大会常务委员会第二次会议通过
          2023年3月1日岳海省第十一届人民代表大会常务委员会第九次会议修订）
          第一章　总则
          第一条　为了规范灯会活动，制定本条例。
          第二条　县级以上人民政府应当保护传统制灯技艺，扶持传承人开展传习活动。
          第三条　举办灯会应当经所在地公安机关许可，并遵守消防安全的规定：
          第四条　灯组应当使用阻燃材料，供电线路应当由持证电工架设并每日检查。
          第五条　灯组高度不得超过六米，超过的应当由设计单位出具结构安全证明。
          第二章　法律责任
          第六条　燃放孔明灯的，由公安机关处二百元以上一千元以下罚款。
          第七条　本条例自2023年5月1日起施行。
          附件
          一、灯组用电记录由举办者保存三年。
          二、灯组拆除记录由场地管理人保存。
          """,
          "风筝2020.txt",
          """
          岳海省风筝放飞规定
          （2020年3月1日岳海省第十届人民代表大会常务委员会第八次会议通过）
          第一条　机场净空保护区内不得放飞风筝。
          第二条　本规定自2020年5月1日起施行。
          """);

  private LanternLaws() {}

  static LegalIndex open(Path folder) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve("in").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
    data.ingest(List.of(folder.resolve("in")), IngestProgress.SILENT);
    return data.open();
  }
}
