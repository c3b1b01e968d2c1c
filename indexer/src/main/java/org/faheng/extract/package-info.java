/** 文本提取: any file to plain text with places. Tika, PDFBox and OFD classes stay in here. */
@NullMarked
package org.faheng.extract;

import org.jspecify.annotations.NullMarked;
