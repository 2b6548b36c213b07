/**
 * What was so before today: allergies and long-lasting conditions, ALD included.
 *
 * <p>An entry is superseded, with who and when, never removed. That a patient was asked and has no
 * allergy is an entry of its own: an empty list means that nobody asked.
 *
 * <p>This package must never judge a treatment: checking prescriptions against allergies makes a
 * medical device.
 */
@Shared
package org.galien.encounters.background;

import org.galien.platform.shared.Shared;
