/** The port to a search engine on an embedded Lucene index. */
@NullMarked
package org.faheng.index.lucene;

import org.jspecify.annotations.NullMarked;
