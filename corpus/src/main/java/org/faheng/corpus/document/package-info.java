/** What a document is, apart from its text: work, version, file, number, authority, rank. */
@NullMarked
package org.faheng.corpus.document;

import org.jspecify.annotations.NullMarked;
