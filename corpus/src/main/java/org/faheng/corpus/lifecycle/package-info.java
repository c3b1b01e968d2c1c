/** How law changes in time: which article became which, and what was changed in its words. */
@NullMarked
package org.faheng.corpus.lifecycle;

import org.jspecify.annotations.NullMarked;
