/** The tree of a legal text: 编 章 节 条 款 项 目, with exact places, and what its first lines say. */
@NullMarked
package org.faheng.corpus.structure;

import org.jspecify.annotations.NullMarked;
