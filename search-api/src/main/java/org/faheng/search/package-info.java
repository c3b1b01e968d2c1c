/** One box: tells clauses, numbers, titles and words apart, and answers each from the index. */
@NullMarked
package org.faheng.search;

import org.jspecify.annotations.NullMarked;
