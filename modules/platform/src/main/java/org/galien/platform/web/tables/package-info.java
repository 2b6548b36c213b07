/**
 * Lists as tables: a module gives columns and a query ({@link
 * org.galien.platform.web.tables.PagedTable}), the tag {@code g:table} shows them, sorts, filters,
 * hides columns and exports.
 */
@Shared
package org.galien.platform.web.tables;

import org.galien.platform.shared.Shared;
