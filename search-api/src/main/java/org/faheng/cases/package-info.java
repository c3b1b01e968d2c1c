/** Similar cases: the cases that matter for one at hand, tier by tier, and why they are similar. */
@NullMarked
package org.faheng.cases;

import org.jspecify.annotations.NullMarked;
