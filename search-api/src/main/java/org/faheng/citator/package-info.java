/** Citations between documents: who cites a text, what it cites, and the picture of both. */
@NullMarked
package org.faheng.citator;

import org.jspecify.annotations.NullMarked;
