/** What all pages and answers share: the layout's parts, addresses, errors, headers and limits. */
@NullMarked
package org.faheng.web;

import org.jspecify.annotations.NullMarked;
