/**
 * How lists that may be long are asked of a service: a page at a time, sorted and filtered by the
 * database.
 */
package org.galien.platform.paging;
