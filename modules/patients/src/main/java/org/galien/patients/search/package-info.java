/**
 * What somebody types to find a patient, understood: names, birth dates and telephone numbers, in
 * any order, as prefixes to look up in an index of words. Pure functions; the SQL is elsewhere.
 */
@Shared
package org.galien.patients.search;

import org.galien.platform.shared.Shared;
