package org.faheng.conflict;

/**
 * 要素对: an element of the draft and the one that stands in its place in a superior clause.
 *
 * @param pair the clauses they stand in
 * @param draft the element of the draft
 * @param superior its counterpart, of the same sort
 * @param context how much of what stands around them is the same, 0 to 1
 * @param cover how much of the draft's sentence stands in the superior clause, 0 to 1
 * @param back how much of the superior sentence stands in the draft clause, 0 to 1
 * @param shared how much the sentence has in common with the superior clause: a sum of weights
 */
record ElementMatch(
    ClausePair pair,
    Reading.Placed draft,
    Reading.Placed superior,
    double context,
    double cover,
    double back,
    double shared) {

  private static final int BEFORE = 14;
  private static final int AFTER = 8;
  private static final int CLOSE_BEFORE = 4;
  private static final int CLOSE_AFTER = 2;
  private static final int FOLLOWING = 5;
  private static final double SAME_BEARER = 0.5;

  static ElementMatch of(ClausePair pair, Reading.Placed draft, Reading.Placed superior) {
    Alignment alignment = pair.alignment();
    Reading.Sentence sentence = pair.reading().statement(draft.token());
    Reading.Sentence other = pair.superior().reading().statement(superior.token());
    return new ElementMatch(
        pair,
        draft,
        superior,
        alignment.context(draft.token(), BEFORE, AFTER),
        alignment.cover(sentence),
        alignment.coverOfSuperior(other),
        alignment.shared(sentence));
  }

  /** How well the two stand for each other, 0 to 1. */
  double score() {
    return (context + cover + back) / 3;
  }

  /** How much of the few tokens on either side of the element stands beside its counterpart too. */
  double close() {
    return pair.alignment().context(draft.token(), CLOSE_BEFORE, CLOSE_AFTER);
  }

  /** How much of what follows the element follows its counterpart too, 0 to 1. */
  double follows() {
    return pair.alignment().context(draft.token(), 0, FOLLOWING);
  }

  /**
   * How much of the draft's statement, up to the authority that acts, has a counterpart, 0 to 1.
   */
  double opening() {
    Reading reading = pair.reading();
    int from = reading.statement(draft.token()).from();
    int to =
        reading.elements().stream()
            .filter(placed -> placed.element() instanceof Element.Organ)
            .mapToInt(Reading.Placed::token)
            .filter(token -> token > from && token < draft.token())
            .findFirst()
            .orElse(draft.token());
    return pair.alignment().share(from, to);
  }

  /** Whether both bind the same: the words before the first modal word of the sentence agree. */
  boolean sameBearer() {
    return bearer(pair.reading(), draft.token(), pair.alignment()) >= SAME_BEARER
        && sameOpener()
        && sameDepartment();
  }

  /** Whether an authority that begins the sentence has a counterpart, or the other names nobody. */
  private boolean sameOpener() {
    int first = pair.reading().sentence(draft.token()).from();
    boolean opens =
        pair.reading().elements().stream()
            .anyMatch(
                placed -> placed.token() == first && placed.element() instanceof Element.Organ);
    Reading.Sentence other = pair.superior().reading().sentence(superior.token());
    return !opens || pair.alignment().partner(first) >= 0 || reached(other.from());
  }

  private boolean reached(int superiorToken) {
    for (int i = 0; i < pair.reading().size(); i++) {
      if (pair.alignment().partner(i) == superiorToken) {
        return true;
      }
    }
    return false;
  }

  /** Whether no authority of the sentence stands for one of another department. */
  private boolean sameDepartment() {
    Reading.Sentence sentence = pair.reading().sentence(draft.token());
    return pair.reading().elements().stream()
        .filter(placed -> sentence.holds(placed.token()) && placed.token() < draft.token())
        .allMatch(
            placed ->
                pair.counterpart(placed)
                    .map(other -> mayBeSame(placed.element(), other.element()))
                    .orElse(true));
  }

  private static boolean mayBeSame(Element one, Element other) {
    if (!(one instanceof Element.Organ first) || !(other instanceof Element.Organ second)) {
      return true;
    }
    String department = Departments.of(first.agency());
    String another = Departments.of(second.agency());
    return department == null || another == null || Departments.maybeSame(department, another);
  }

  private static double bearer(Reading reading, int token, Alignment alignment) {
    Reading.Sentence sentence = reading.sentence(token);
    int mode =
        reading.elements().stream()
            .filter(placed -> placed.element() instanceof Element.Mode)
            .mapToInt(Reading.Placed::token)
            .filter(sentence::holds)
            .findFirst()
            .orElse(sentence.from());
    int from = mode;
    while (from > sentence.from() && reading.isJoined(from)) {
      from--;
    }
    return alignment.share(from, mode);
  }
}
