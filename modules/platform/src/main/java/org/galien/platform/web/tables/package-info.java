/**
 * Lists as tables: a module gives columns and a query ({@link
 * org.galien.platform.web.tables.PagedTable}), the tag {@code g:table} shows them, sorts, filters,
 * hides columns and exports.
 */
package org.galien.platform.web.tables;
