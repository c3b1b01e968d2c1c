package org.faheng.corpus.norm;

import org.jspecify.annotations.Nullable;

/**
 * 规范要素: who must, may or must not do what, when, and unless what. Spans count in the clause's text.
 *
 * @param bearer whom it binds or empowers; null where nobody is named
 * @param mark the word that commands, forbids or permits; null where there is none
 * @param action the act with its object: 向县级人民政府备案
 * @param condition 有下列情形之一的, 因抢险占用道路的; null where it always holds
 * @param exception 但书, …除外, 另有规定; null where there is none
 * @param authority the authority that acts: 由…; null where none is named
 */
public record Frame(
    @Nullable Words bearer,
    @Nullable Modality mark,
    Words action,
    @Nullable Words condition,
    @Nullable Words exception,
    @Nullable AgencyMention authority) {}
