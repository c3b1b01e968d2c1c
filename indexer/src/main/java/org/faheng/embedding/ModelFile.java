package org.faheng.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * 模型文件: the constants of a model in ONNX's protobuf form, to be read and changed in place. Only
 * what that takes of the form is read; the runtime reads the rest.
 */
final class ModelFile {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int NAME = 8;
  private static final int FLOATS = 4;
  private static final int RAW = 9;

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;

  private final ByteBuffer bytes;
  private final Map<String, ByteBuffer> constants = new HashMap<>();

  /**
   * @throws IllegalArgumentException if the bytes are no model
   */
  ModelFile(byte[] model) {
    this.bytes = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
    walk(bytes, (field, content) -> readGraph(field, content));
  }

  private void readGraph(int field, ByteBuffer content) {
    if (field == GRAPH) {
      walk(content, this::readConstant);
    }
  }

  private void readConstant(int field, ByteBuffer content) {
    if (field == INITIALIZER) {
      Constant constant = new Constant();
      walk(content, constant::read);
      if (constant.content != null) {
        constants.put(constant.name, constant.content);
      }
    }
  }

  private static final class Constant {
    String name = "";
    @org.jspecify.annotations.Nullable ByteBuffer content;

    void read(int field, ByteBuffer bytes) {
      if (field == NAME) {
        name = StandardCharsets.UTF_8.decode(bytes).toString();
      } else if (field == RAW || field == FLOATS) {
        content = bytes;
      }
    }
  }

  @FunctionalInterface
  private interface Field {
    void read(int number, ByteBuffer content);
  }

  /** Shows every field with a length to {@code reader}. */
  private static void walk(ByteBuffer message, Field reader) {
    ByteBuffer at = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    while (at.hasRemaining()) {
      long key = varint(at);
      switch ((int) (key & 7)) {
        case VARINT -> varint(at);
        case EIGHT_BYTES -> at.position(at.position() + Long.BYTES);
        case FOUR_BYTES -> at.position(at.position() + Float.BYTES);
        case LENGTH -> {
          int length = (int) varint(at);
          reader.read(
              (int) (key >>> 3), at.slice(at.position(), length).order(ByteOrder.LITTLE_ENDIAN));
          at.position(at.position() + length);
        }
        default -> throw new IllegalArgumentException("model must be protobuf, got tag " + key);
      }
    }
  }

  private static long varint(ByteBuffer at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = at.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /**
   * The bytes of a constant, little endian; what is put there is put into the model.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  ByteBuffer constant(String name) {
    ByteBuffer content = constants.get(name);
    if (content == null) {
      throw new IllegalArgumentException("model must have the constant " + name + ", got none");
    }
    return content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The model as it is now. */
  byte[] bytes() {
    return bytes.array();
  }
}
