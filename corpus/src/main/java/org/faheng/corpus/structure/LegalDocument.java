package org.faheng.corpus.structure;

import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.Manifestation;

/**
 * 文书全文: one version of a work as read from one file.
 *
 * @param expression which version of which work
 * @param manifestation the file
 * @param body its text and tree
 */
public record LegalDocument(
    Expression expression, Manifestation manifestation, DocumentBody body) {}
