/** Addresses that telephones read from a square of squares. */
@Shared
package org.galien.platform.web.squares;

import org.galien.platform.shared.Shared;
