/** Chinese legal text to terms: folding, grams, words, marks and suggestions. */
@NullMarked
package org.faheng.analysis;

import org.jspecify.annotations.NullMarked;
