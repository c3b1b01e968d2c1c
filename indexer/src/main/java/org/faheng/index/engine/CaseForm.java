package org.faheng.index.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;

/** 案例的存储格式: a case and the identity of its document as bytes. */
public final class CaseForm {
  private CaseForm() {}

  /**
   * A case as it was read back.
   *
   * @param length number of pairs of its words
   */
  public record Shelved(String uri, int length, CaseText text) {}

  public static byte[] of(String uri, int length, CaseText text) {
    return BinaryForm.written(
        out -> {
          BinaryForm.string(uri, out);
          out.writeInt(length);
          head(text.head(), out);
          parts(text.parts(), out);
          return out;
        });
  }

  public static Shelved read(ByteBuffer bytes) {
    return BinaryForm.read(
        bytes,
        in -> new Shelved(BinaryForm.string(in), in.readInt(), new CaseText(head(in), parts(in))));
  }

  private static void head(CaseHead head, DataOutputStream out) throws IOException {
    out.writeByte(head.values().size());
    for (Map.Entry<CaseField, Set<String>> entry : head.values().entrySet()) {
      out.writeByte(entry.getKey().ordinal());
      BinaryForm.strings(List.copyOf(entry.getValue()), out);
    }
    BinaryForm.strings(List.copyOf(head.provisions()), out);
  }

  /** Values come again and again, so each is kept in memory once. */
  private static CaseHead head(DataInputStream in) throws IOException {
    int size = in.readByte();
    Map<CaseField, Set<String>> values = new EnumMap<>(CaseField.class);
    for (int i = 0; i < size; i++) {
      values.put(CaseField.values()[in.readByte()], shared(in));
    }
    return new CaseHead(values, shared(in));
  }

  private static Set<String> shared(DataInputStream in) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    for (String value : BinaryForm.strings(in)) {
      values.add(value.intern());
    }
    return values;
  }

  private static void parts(List<CasePart> parts, DataOutputStream out) throws IOException {
    out.writeInt(parts.size());
    for (CasePart part : parts) {
      out.writeByte(part.kind().ordinal());
      out.writeInt(part.span().start());
      out.writeInt(part.span().end());
    }
  }

  private static List<CasePart> parts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<CasePart> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      CasePart.Kind kind = CasePart.Kind.values()[in.readByte()];
      parts.add(new CasePart(kind, new Span(in.readInt(), in.readInt())));
    }
    return parts;
  }
}
