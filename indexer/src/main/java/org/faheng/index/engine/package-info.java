/** What every engine behind the port shares: the catalogue, the ranking and the stored form. */
@NullMarked
package org.faheng.index.engine;

import org.jspecify.annotations.NullMarked;
