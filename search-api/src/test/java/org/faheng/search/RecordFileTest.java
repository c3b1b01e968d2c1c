package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
  record Note(String id, String words) {}

  @TempDir Path folder;

  private RecordFile<Note> open() {
    return RecordFile.in(folder.resolve("notes.jsonl"), "N", Note.class);
  }

  private static String add(RecordFile<Note> file, String words) {
    return file.add(id -> new Note(id, words));
  }

  @Test
  void continuesWhereTheLastRunEnded() {
    try (RecordFile<Note> file = open()) {
      assertThat(add(file, "灯笼")).isEqualTo("N-000001");
    }
    try (RecordFile<Note> file = open()) {
      assertThat(add(file, "鸭群")).isEqualTo("N-000002");
      assertThat(file.find("N-000001").orElseThrow().words()).isEqualTo("灯笼");
    }
  }

  @Test
  void givesNoNumberTwiceWhereTwoWriteAtATime() {
    try (RecordFile<Note> server = open();
        RecordFile<Note> command = open()) {
      assertThat(add(server, "灯笼")).isEqualTo("N-000001");
      assertThat(add(command, "鸭群")).isEqualTo("N-000002");
      assertThat(add(server, "柴房")).isEqualTo("N-000003");
      assertThat(server.find("N-000002").orElseThrow().words()).isEqualTo("鸭群");
    }
  }

  @Test
  void keepsNothingWhereItIsToldSo() {
    try (RecordFile<Note> file = RecordFile.none(Note.class)) {
      assertThat(add(file, "灯笼")).isEmpty();
      assertThat(file.find("N-000001")).isEmpty();
    }
  }
}
