/**
 * How lists that may be long are asked of a service: a page at a time, sorted and filtered by the
 * database.
 */
@Shared
package org.galien.platform.paging;

import org.galien.platform.shared.Shared;
