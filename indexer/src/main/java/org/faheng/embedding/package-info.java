/**
 * Texts as vectors that lie near each other where the texts mean the like; no text leaves the
 * machine.
 */
@NullMarked
package org.faheng.embedding;

import org.jspecify.annotations.NullMarked;
