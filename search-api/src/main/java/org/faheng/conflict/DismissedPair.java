package org.faheng.conflict;

/**
 * 排除的比对: a pair that a rule looked at closely and let stand, kept with the reason so that people
 * can look it up.
 *
 * @param type what it would have been
 * @param clause the clause of the draft
 * @param superior what it was measured by
 * @param rule id of the rule
 * @param reason why it stands, in Chinese
 */
public record DismissedPair(
    ConflictType type,
    DraftClause clause,
    Conflict.Superior superior,
    String rule,
    String reason) {}
