/**
 * What {@code picker.js} is answered, by whichever module answers it: all patients, those expected
 * today. Who answers adds what its own page needs.
 */
@Shared
package org.galien.patients.web.picker;

import org.galien.platform.shared.Shared;
