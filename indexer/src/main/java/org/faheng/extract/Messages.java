package org.faheng.extract;

import org.faheng.extract.ExtractionException.Reason;

/** 提示语: every sentence of this package that a user may read. */
final class Messages {
  static final String OCR_USED = "本文由扫描件识别（OCR），请与原件核对";
  static final String TRUNCATED = "文件不完整（缺少结尾），可能只读出了一部分，请与原件核对";

  private Messages() {}

  static ExtractionException empty() {
    return new ExtractionException(Reason.EMPTY, "文件是空的（0 字节），请重新导出后再导入");
  }

  static ExtractionException tooLarge(long limitBytes) {
    long megabytes = Math.max(1, limitBytes / (1024 * 1024));
    return new ExtractionException(Reason.TOO_LARGE, "文件超过 " + megabytes + " MB 的上限，请拆分后重新导入");
  }

  static ExtractionException tooMuchText(int limit) {
    return new ExtractionException(Reason.TOO_LARGE, "文件的文字超过 " + limit + " 字的上限，请拆分后重新导入");
  }

  static ExtractionException encrypted() {
    return new ExtractionException(Reason.ENCRYPTED, "文件已加密，请去除密码后重新导入");
  }

  static ExtractionException corrupt(Throwable cause) {
    return new ExtractionException(Reason.CORRUPT, "文件已损坏，无法读取，请用原软件打开并另存后重新导入", cause);
  }

  static ExtractionException corrupt() {
    return new ExtractionException(Reason.CORRUPT, "文件已损坏，无法读取，请用原软件打开并另存后重新导入");
  }

  static ExtractionException unreadable(Throwable cause) {
    return new ExtractionException(Reason.CORRUPT, "文件打不开，请检查是否存在以及访问权限", cause);
  }

  static ExtractionException notWhatItsNameSays(String extension) {
    return new ExtractionException(
        Reason.CORRUPT, "扩展名是 ." + extension + "，但内容不是这种文件，可能已损坏或被改名，请核对原文件");
  }

  static ExtractionException unsupported() {
    return new ExtractionException(
        Reason.UNSUPPORTED, "不支持这种文件，请另存为 docx、doc、wps、pdf、ofd、html、rtf、xlsx、txt 或 md 后重新导入");
  }

  static ExtractionException archive() {
    return new ExtractionException(Reason.UNSUPPORTED, "这是压缩包，请作为压缩包导入，或解压后导入其中的文件");
  }

  static ExtractionException timeout(long seconds) {
    return new ExtractionException(Reason.TIMEOUT, "读取超过 " + seconds + " 秒，已停止，请把文件拆小或另存后重新导入");
  }

  static ExtractionException interrupted(Throwable cause) {
    return new ExtractionException(Reason.TIMEOUT, "读取被中断，请重新导入", cause);
  }

  static ExtractionException outOfMemory(int megabytes) {
    return new ExtractionException(
        Reason.OUT_OF_MEMORY, "读取所需内存超过 " + megabytes + " MB，已停止，请把文件拆小后重新导入");
  }

  static ExtractionException crashed() {
    return new ExtractionException(Reason.CORRUPT, "读取这个文件的进程意外结束，文件可能已损坏，请另存后重新导入");
  }

  static ExtractionException ocrMissing() {
    return new ExtractionException(
        Reason.OCR_MISSING, "这是扫描件，需安装 tesseract-ocr 与 tesseract-ocr-chi-sim 后重新导入");
  }

  static String pagesNotRecognised(String pages) {
    return "第 " + pages + " 页是扫描图像，需安装 tesseract-ocr 与 tesseract-ocr-chi-sim 后重新导入，其文字未能读出";
  }

  static String lowConfidence(int words, String examples) {
    return "识别把握不大的文字有 " + words + " 处，例如：" + examples;
  }

  static String ocrStopped(int page) {
    return "识别超过时限，第 " + page + " 页起未识别，请拆分后重新导入";
  }

  static ExtractionException bomb() {
    return new ExtractionException(Reason.ARCHIVE_BOMB, "压缩内容展开后过大或文件过多，为安全起见不予展开，请核对来源并拆分后导入");
  }

  static ExtractionException unsafePath(String name) {
    return new ExtractionException(Reason.CORRUPT, "压缩包内的路径不安全（" + name + "），不予展开，请重新打包后导入");
  }

  static ExtractionException unknownEncoding() {
    return new ExtractionException(Reason.UNKNOWN_ENCODING, "认不出文字编码，请用记事本等打开，另存为 UTF-8 编码后重新导入");
  }

  static ExtractionException noText() {
    return new ExtractionException(Reason.NO_TEXT, "文件里没有读出文字，请核对原文件");
  }
}
