/**
 * Booking, moving, and each step from booked to finished, with what is refused on the way.
 *
 * <p>Two promises are kept by the database, not by this code: no practitioner is booked twice at
 * one time, and a cancelled or missed appointment sets its slot free.
 *
 * <p>This package must never know working hours: they are worth a warning and refuse nothing.
 */
@Shared
package org.galien.scheduling.booking;

import org.galien.platform.shared.Shared;
