/** 抵触检测: provisions of a draft that cannot stand beside superior law; one class for each rule. */
@NullMarked
package org.faheng.conflict;

import org.jspecify.annotations.NullMarked;
