/**
 * Appointments: booking, moving, the states from booked to finished, the day's agenda and the
 * waiting room. Working hours stand in {@code hours}.
 *
 * <p>Two promises are kept by the database, not by this code: no practitioner is booked twice at
 * one time, and a cancelled or missed appointment sets its slot free.
 *
 * <p>It must never know what was said or written in a consultation, what it costs, or how the
 * agenda is drawn. Of a patient it reads the identity, nothing else.
 */
package org.galien.scheduling;
