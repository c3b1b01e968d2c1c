/** Figures with the commands that give them; never shipped. */
@NullMarked
package org.faheng.benchmark;

import org.jspecify.annotations.NullMarked;
