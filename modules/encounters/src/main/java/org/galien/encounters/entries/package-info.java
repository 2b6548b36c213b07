/**
 * What the lists of a chart have in common: an entry is recorded, changed, ended, taken out as a
 * mistake and brought back by clinicians, each time with who and when; nothing is deleted, and
 * every version that ever stood can be read again.
 *
 * <p>This package must never know what an entry says.
 */
@Shared
package org.galien.encounters.entries;

import org.galien.platform.shared.Shared;
