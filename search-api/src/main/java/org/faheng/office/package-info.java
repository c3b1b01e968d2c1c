/**
 * 公文: the layout of official documents (GB/T 9704-2012) and printed tables that our docx and xlsx
 * share.
 */
@NullMarked
package org.faheng.office;

import org.jspecify.annotations.NullMarked;
