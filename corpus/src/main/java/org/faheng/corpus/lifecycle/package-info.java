/** Time: what ends or changes a document, when, and what has taken its place. */
@NullMarked
package org.faheng.corpus.lifecycle;

import org.jspecify.annotations.NullMarked;
