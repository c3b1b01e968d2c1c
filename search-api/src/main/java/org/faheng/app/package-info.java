/** Puts the parts together and starts them. */
@NullMarked
package org.faheng.app;

import org.jspecify.annotations.NullMarked;
