/**
 * Pictures of skin from cameras: what can be looked at is turned upright, the rest is refused with
 * its reason. Knows no patient and keeps nothing.
 */
@Shared
package org.galien.lesions.pictures;

import org.galien.platform.shared.Shared;
