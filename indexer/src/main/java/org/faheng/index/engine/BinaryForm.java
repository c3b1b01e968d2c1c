package org.faheng.index.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.jspecify.annotations.Nullable;

/** 存储格式: catalogue entries and provisions as bytes. The force period is kept elsewhere. */
public final class BinaryForm {
  private BinaryForm() {}

  /** Writes or reads values one after the other. */
  public interface Step<T, S> {
    T apply(S stream) throws IOException;
  }

  public static byte[] ofSummary(DocumentSummary summary) {
    return written(
        out -> {
          expression(summary.expression(), out);
          Manifestation file = summary.manifestation();
          string(file.path(), out);
          string(file.mediaType(), out);
          string(file.sha256(), out);
          out.writeLong(file.size());
          string(summary.innerTitle(), out);
          string(summary.links().name(), out);
          strings(summary.links().cited(), out);
          LinkForm.events(summary.links().events(), out);
          return out;
        });
  }

  public static DocumentSummary summary(ByteBuffer bytes, ForcePeriod force) {
    return read(
        bytes,
        in -> {
          Expression expression = expression(in, force);
          Manifestation file = new Manifestation(string(in), string(in), string(in), in.readLong());
          String innerTitle = string(in);
          DocumentSummary.Links links =
              new DocumentSummary.Links(string(in), strings(in), LinkForm.events(in));
          return new DocumentSummary(expression, file, innerTitle, links);
        });
  }

  public static byte[] ofProvision(IndexedProvision provision) {
    return written(
        out -> {
          string(provision.eId().value(), out);
          string(provision.label(), out);
          string(provision.article(), out);
          strings(provision.headings(), out);
          out.writeInt(provision.span().start());
          out.writeInt(provision.span().end());
          string(provision.text(), out);
          LinkForm.cited(provision.cited(), out);
          return out;
        });
  }

  public static IndexedProvision provision(ByteBuffer bytes, FrbrUri document) {
    return read(
        bytes,
        in -> {
          EId eId = new EId(string(in));
          String label = string(in);
          String article = string(in);
          List<String> headings = strings(in);
          Span span = new Span(in.readInt(), in.readInt());
          String text = string(in);
          return new IndexedProvision(
              document, eId, label, article, headings, span, text, LinkForm.cited(in));
        });
  }

  private static void expression(Expression expression, DataOutputStream out) throws IOException {
    string(expression.uri().value(), out);
    Work work = expression.work();
    string(work.uri().value(), out);
    string(work.title(), out);
    out.writeByte(work.kind().ordinal());
    string(work.authority().name(), out);
    out.writeByte(work.authority().kind().ordinal());
    place(work.authority().jurisdiction(), out);
    place(work.jurisdiction(), out);
    string(expression.part(), out);
    number(expression.number(), out);
    out.writeLong(day(expression.published()));
    out.writeInt(expression.events().size());
    for (DatedEvent event : expression.events()) {
      out.writeByte(event.kind().ordinal());
      out.writeLong(event.date().toEpochDay());
      string(event.source(), out);
    }
  }

  private static Expression expression(DataInputStream in, ForcePeriod force) throws IOException {
    FrbrUri uri = new FrbrUri(string(in));
    FrbrUri workUri = new FrbrUri(string(in));
    String title = string(in);
    DocumentKind kind = DocumentKind.values()[in.readByte()];
    Authority authority =
        new Authority(string(in), Authority.Kind.values()[in.readByte()], place(in));
    Work work = new Work(workUri, title, kind, authority, place(in));
    String part = string(in);
    DocumentNumber number = number(in);
    LocalDate published = date(in.readLong());
    int count = in.readInt();
    List<DatedEvent> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      DatedEvent.Kind what = DatedEvent.Kind.values()[in.readByte()];
      events.add(new DatedEvent(what, LocalDate.ofEpochDay(in.readLong()), string(in)));
    }
    return new Expression(uri, work, part, number, published, events, force);
  }

  private static void place(Jurisdiction place, DataOutputStream out) throws IOException {
    string(place.name(), out);
    out.writeByte(place.level().ordinal());
    string(place.province(), out);
  }

  private static Jurisdiction place(DataInputStream in) throws IOException {
    return new Jurisdiction(string(in), Jurisdiction.Level.values()[in.readByte()], string(in));
  }

  public static void number(@Nullable DocumentNumber number, DataOutputStream out)
      throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      string(number.organ(), out);
      out.writeInt(number.year());
      string(number.serial(), out);
    }
  }

  public static @Nullable DocumentNumber number(DataInputStream in) throws IOException {
    return in.readBoolean() ? new DocumentNumber(string(in), in.readInt(), string(in)) : null;
  }

  public static long day(@Nullable LocalDate date) {
    return date == null ? ForceNumbers.NONE : date.toEpochDay();
  }

  public static @Nullable LocalDate date(long day) {
    return day == ForceNumbers.NONE ? null : LocalDate.ofEpochDay(day);
  }

  public static void string(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static String string(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public static void strings(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      string(text, out);
    }
  }

  public static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(string(in));
    }
    return texts;
  }

  public static byte[] written(Step<DataOutputStream, DataOutputStream> step) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      step.apply(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static <T> T read(ByteBuffer bytes, Step<T, DataInputStream> step) {
    try (DataInputStream in =
        new DataInputStream(
            new ByteArrayInputStream(
                bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining()))) {
      return step.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
