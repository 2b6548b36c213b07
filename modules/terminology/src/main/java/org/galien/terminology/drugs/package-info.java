/**
 * The public base of drugs (BDPM): read from its official files, replaced whole or not at all,
 * searched while somebody types. It knows no patient and judges nothing.
 */
@Shared
package org.galien.terminology.drugs;

import org.galien.platform.shared.Shared;
