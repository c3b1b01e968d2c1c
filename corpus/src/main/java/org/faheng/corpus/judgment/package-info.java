/** Decisions of courts and agencies: parts, numbers, courts, parties, results, instances. */
@NullMarked
package org.faheng.corpus.judgment;

import org.jspecify.annotations.NullMarked;
