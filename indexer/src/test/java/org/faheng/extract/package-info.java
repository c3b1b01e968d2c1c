/** Tests of reading files. */
@NullMarked
package org.faheng.extract;

import org.jspecify.annotations.NullMarked;
