/** The command line: one class for each command, JSON lines on standard output. */
@NullMarked
package org.faheng.cli;

import org.jspecify.annotations.NullMarked;
