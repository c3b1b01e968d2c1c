/** 审查: checks over a draft; shows facts and coverage, never a verdict. */
@NullMarked
package org.faheng.review;

import org.jspecify.annotations.NullMarked;
