/**
 * 时间: versions of a law, what ends or changes them, the text of a day, and how one version became
 * the next.
 */
@NullMarked
package org.faheng.corpus.lifecycle;

import org.jspecify.annotations.NullMarked;
