/** 公文: the layout of official documents (GB/T 9704-2012) that every docx of ours shares. */
@NullMarked
package org.faheng.office;

import org.jspecify.annotations.NullMarked;
