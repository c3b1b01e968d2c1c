package org.faheng.index.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.lifecycle.LifecycleEvent;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;

/** 关联的存储格式: what a text cites, ends and changes, as bytes; part of {@link BinaryForm}. */
public final class LinkForm {
  private LinkForm() {}

  public static void cited(List<CitedPlace> places, DataOutputStream out) throws IOException {
    out.writeInt(places.size());
    for (CitedPlace place : places) {
      BinaryForm.string(place.title(), out);
      refs(place.refs(), out);
      span(place.span(), out);
      out.writeByte(place.treatment().ordinal());
    }
  }

  public static List<CitedPlace> cited(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<CitedPlace> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String title = BinaryForm.string(in);
      List<ProvisionRef> refs = refs(in);
      places.add(new CitedPlace(title, refs, span(in), Treatment.values()[in.readByte()]));
    }
    return places;
  }

  public static void events(List<LifecycleEvent> events, DataOutputStream out) throws IOException {
    out.writeInt(events.size());
    for (LifecycleEvent event : events) {
      BinaryForm.string(event.title(), out);
      BinaryForm.number(event.number(), out);
      out.writeLong(BinaryForm.day(event.dated()));
      out.writeByte(event.kind().ordinal());
      out.writeByte(event.scope().ordinal());
      refs(event.refs(), out);
      out.writeLong(BinaryForm.day(event.on()));
      span(event.span(), out);
      BinaryForm.string(event.provision().value(), out);
    }
  }

  public static List<LifecycleEvent> events(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<LifecycleEvent> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      events.add(
          new LifecycleEvent(
              BinaryForm.string(in),
              BinaryForm.number(in),
              BinaryForm.date(in.readLong()),
              LifecycleEvent.Kind.values()[in.readByte()],
              LifecycleEvent.Scope.values()[in.readByte()],
              refs(in),
              BinaryForm.date(in.readLong()),
              span(in),
              new EId(BinaryForm.string(in))));
    }
    return events;
  }

  private static void refs(List<ProvisionRef> refs, DataOutputStream out) throws IOException {
    out.writeInt(refs.size());
    for (ProvisionRef ref : refs) {
      BinaryForm.string(ref.heading(), out);
      BinaryForm.string(ref.article(), out);
      out.writeInt(ref.paragraph());
      out.writeInt(ref.point());
    }
  }

  private static List<ProvisionRef> refs(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<ProvisionRef> refs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      refs.add(
          new ProvisionRef(
              BinaryForm.string(in), BinaryForm.string(in), in.readInt(), in.readInt()));
    }
    return refs;
  }

  private static void span(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
