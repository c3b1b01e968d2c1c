/** The pipeline from files to the index, and the account it gives of itself. */
@NullMarked
package org.faheng.ingest;

import org.jspecify.annotations.NullMarked;
