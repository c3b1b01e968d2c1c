/** The port to a search engine: it speaks law, not engine, and every engine behaves alike. */
@NullMarked
package org.faheng.index;

import org.jspecify.annotations.NullMarked;
