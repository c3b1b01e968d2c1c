/** The port to a search engine on an Elasticsearch cluster. */
@NullMarked
package org.faheng.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
