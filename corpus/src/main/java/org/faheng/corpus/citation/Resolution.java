package org.faheng.corpus.citation;

import java.util.List;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;

/** 引用的归属: which provisions a citation means, or why that is not known. */
public sealed interface Resolution {

  /** Why it is not known what the citation means, in Chinese; empty where it is known. */
  default String why() {
    return switch (this) {
      case Resolved known -> "";
      case Ambiguous several -> "有 " + several.candidates().size() + " 件同名文件";
      case Unresolved unknown -> unknown.reason().label();
    };
  }

  /** The citation means these places of one work; none means the whole work. */
  record Resolved(FrbrUri work, String title, List<ProvisionRef> places) implements Resolution {
    public Resolved {
      places = List.copyOf(places);
    }

    /** The provisions by name; the root of the document where the whole work is meant. */
    public List<EId> targets() {
      return places.isEmpty() ? List.of(EId.ROOT) : places.stream().map(ProvisionRef::eId).toList();
    }
  }

  /** Several works have that title. */
  record Ambiguous(List<Work> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Not known, and why. */
  record Unresolved(Reason reason, String detail) implements Resolution {}

  /** Why a citation is not resolved. */
  enum Reason {
    NOT_IN_CORPUS("库中没有这件文件"),
    NO_SUCH_PROVISION("本文没有这一条款"),
    NOTHING_BEFORE("前文没有可指的文件或条款");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** The reason in Chinese. */
    public String label() {
      return label;
    }
  }
}
