/** Who cites whom: finds citations in a text and says which provision each means. */
@NullMarked
package org.faheng.corpus.citation;

import org.jspecify.annotations.NullMarked;
