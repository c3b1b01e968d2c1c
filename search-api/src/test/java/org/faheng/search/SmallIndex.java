package org.faheng.search;

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

/** A small real index of invented regulations. */
final class SmallIndex {
  private static final Map<String, String> FILES =
      Map.of(
          "养犬条例2010.txt",
          """
          岳海省养犬管理条例
          （2010年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过）
          第一条　为了规范养犬行为，制定本条例。
          第二条　养犬人应当缴纳管理费。
          第三条　本条例自2010年5月1日起施行。
          """,
          "养犬条例2020.txt",
          """
          岳海省养犬管理条例
          （2010年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过
          2020年7月2日岳海省第十一届人民代表大会常务委员会第五次会议修订）
          第一条　为了规范养犬行为，制定本条例。
          第二条　养犬人应当办理登记，并遵守下列规定：
          （一）携犬外出使用犬绳；
          （二）清理犬只粪便。
          登记不收取费用。
          第二条之一　导盲犬免予登记。
          第三条　未使用犬绳的，处二百元罚款。
          第四条　本条例自2020年9月1日起施行。
          """,
          "犬只收容细则.txt",
          """
          乐棠县人民政府办公室文件
          乐政办字〔2023〕3号
          乐棠县人民政府办公室关于印发《乐棠县犬只收容细则（试行）》的通知
          各街道办事处：
          现印发给你们。
          乐棠县人民政府办公室
          2023年5月6日
          乐棠县犬只收容细则（试行）
          第一条　为了收容流浪犬只，制定本细则。
          第二条　本细则自2023年6月1日起施行。
          """,
          "判决.txt",
          """
          乐棠县人民法院
          民事判决书
          （2024）岳0723民初1215号
          原告：丛某某。被告：卞某。
          本院认为，被告携犬外出未使用犬绳，应当赔偿。
          2024年9月8日
          """);

  private SmallIndex() {}

  static DataFolder data(Path folder) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve("in").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 2);
    data.ingest(List.of(folder.resolve("in")), IngestProgress.SILENT);
    return data;
  }

  static LegalIndex open(Path folder) throws IOException {
    return data(folder).open();
  }
}
