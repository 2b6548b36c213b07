/**
 * Appointments as people look at them: the day's columns, the week, what is free, who waits, what
 * to think of before booking.
 *
 * <p>This package must never write, nor know how an appointment is booked, nor how a screen draws
 * the agenda.
 */
@Shared
package org.galien.scheduling.agenda;

import org.galien.platform.shared.Shared;
