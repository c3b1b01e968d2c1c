/**
 * The port to a search engine on an Elasticsearch cluster. Everything in which it differs from the
 * embedded engine is listed in docs/decisions/013-elasticsearch-engine.md, and nowhere else.
 */
@NullMarked
package org.faheng.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
