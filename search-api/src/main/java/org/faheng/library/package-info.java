/** Reading: the page of a document with its versions, and the card of a clause. */
@NullMarked
package org.faheng.library;

import org.jspecify.annotations.NullMarked;
