/**
 * What a provision demands: the slots (fines, periods, ratios, marks) and frames of its clauses.
 */
@NullMarked
package org.faheng.corpus.norm;

import org.jspecify.annotations.NullMarked;
