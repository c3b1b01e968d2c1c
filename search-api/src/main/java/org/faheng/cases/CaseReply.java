package org.faheng.cases;

import java.util.List;
import java.util.Map;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 类案检索答复: an answer as the page, the API, the command line and the report show it. A machine's
 * comparison; whether a case is to be followed is for a person.
 *
 * @param id name of the question in a batch; null for one that has none
 * @param record under which the search can be repeated; empty where it is not kept
 * @param time when it was asked, in local time to the second
 * @param request what was asked
 * @param likelyCauses causes that the nearest cases vote for, to be confirmed
 * @param hits the nearest cases that pass the filters, whatever their tier
 * @param tiers what each tier gave, in the order of the opinion
 * @param outcomes results of all cases compared closely, most frequent first
 * @param facets counts among the nearest cases, by the name of the field
 * @param provisions provisions that the listed cases cite, most frequent first
 * @param compared how many cases were compared
 * @param snapshot state of the index
 * @param masked whether personal data were masked
 * @param remarks what a reader must know of the answer, in Chinese
 */
public record CaseReply(
    @Nullable String id,
    String record,
    String time,
    CaseRequest request,
    List<Vote> likelyCauses,
    List<Hit> hits,
    List<Tier> tiers,
    List<Tally> outcomes,
    Map<String, List<Tally>> facets,
    List<Tally> provisions,
    int compared,
    double tookMillis,
    String snapshot,
    boolean masked,
    List<String> remarks) {
  public CaseReply {
    likelyCauses = List.copyOf(likelyCauses);
    hits = List.copyOf(hits);
    tiers = List.copyOf(tiers);
    outcomes = List.copyOf(outcomes);
    provisions = List.copyOf(provisions);
    remarks = List.copyOf(remarks);
  }

  /** The same under the name of a question in a batch. */
  public CaseReply named(@Nullable String name) {
    return new CaseReply(
        name,
        record,
        time,
        request,
        likelyCauses,
        hits,
        tiers,
        outcomes,
        facets,
        provisions,
        compared,
        tookMillis,
        snapshot,
        masked,
        remarks);
  }

  /** What was asked besides the facts, as people read it. */
  public List<SearchConditions.Line> conditions() {
    return SearchConditions.of(request);
  }

  /** The same without what tells of persons (脱敏). */
  public CaseReply withoutPersons() {
    return masked ? this : CaseMask.of(this);
  }

  /** A cause with its share of the votes, 0 to 1. */
  public record Vote(String cause, double share) {}

  /** How many cases have a value. */
  public record Tally(String value, long count) {}

  /**
   * A tier.
   *
   * @param state listed, counted or not-known
   * @param note what came of it, in Chinese
   * @param hits similar cases, those of the last three years first
   */
  public record Tier(
      String tier,
      String label,
      String state,
      int compared,
      int matches,
      String note,
      List<Hit> hits) {
    public Tier {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A case.
   *
   * @param id identity of the document in the index
   * @param source path of its file
   * @param tier 指导性案例 and the like
   * @param decided year of the decision; 0 where unknown
   * @param parties parties and those who act for them, as the text names them
   * @param chain decisions in the case, earliest first
   * @param changed whether a later decision revoked, changed or sent back an earlier one
   * @param gist what it holds, cut to a few lines
   * @param result what it decided, cut likewise
   * @param same elements that both cases have
   * @param different elements that only one has, or that one affirms and the other denies
   * @param onlyHere circumstances that only the case at hand has, without their group
   * @param onlyThere circumstances that only this case has, likewise
   * @param provisions cited by both
   * @param passages sentences that say nearly the same
   * @param covered share of the weight of the facts that the case says too, 0 to 1
   */
  public record Hit(
      String id,
      String source,
      String title,
      String caseNumber,
      String court,
      String tier,
      String type,
      int decided,
      List<String> causes,
      List<String> outcomes,
      List<String> parties,
      List<Step> chain,
      boolean changed,
      String gist,
      String result,
      List<String> same,
      List<String> different,
      List<String> onlyHere,
      List<String> onlyThere,
      List<String> provisions,
      List<Passage> passages,
      double score,
      double covered) {
    public Hit {
      causes = List.copyOf(causes);
      outcomes = List.copyOf(outcomes);
      parties = List.copyOf(parties);
      chain = List.copyOf(chain);
      same = List.copyOf(same);
      different = List.copyOf(different);
      onlyHere = List.copyOf(onlyHere);
      onlyThere = List.copyOf(onlyThere);
      provisions = List.copyOf(provisions);
      passages = List.copyOf(passages);
    }

    /** Whether it can be relied on, as far as its chain tells. */
    public ChainRemark remark() {
      return ChainRemark.of(chain, changed);
    }
  }

  /**
   * One decision of a case.
   *
   * @param procedure 一审, 二审 and the like
   * @param date ISO day; empty where unknown
   * @param own whether it is the case that was found
   * @param document identity of the document in the index that tells of it; empty for the case's
   *     own
   */
  public record Step(
      String procedure,
      String court,
      String number,
      String date,
      List<String> outcomes,
      boolean own,
      String document) {
    public Step {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** Two sentences that are alike, with the words that they share. */
  public record Passage(String here, String there, List<Span> marksHere, List<Span> marksThere) {
    public Passage {
      marksHere = List.copyOf(marksHere);
      marksThere = List.copyOf(marksThere);
    }
  }
}
