/**
 * From a picture to a refusal or a calibrated probability. Knows no patient and no database: the
 * screen and {@code ./galien eval melanoma} go through it alike.
 */
@Shared
package org.galien.ai.melanoma.skin;

import org.galien.platform.shared.Shared;
