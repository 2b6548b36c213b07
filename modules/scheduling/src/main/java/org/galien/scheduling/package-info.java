/**
 * Appointments: what one is, the states from booked to finished, and what happens to it.
 *
 * <p>This package holds what all its subjects share. {@code booking} makes, moves and follows
 * appointments, and looks into the {@code agenda} first; {@code agenda} lays them out over the
 * working hours, which stand in {@code hours}.
 *
 * <p>It must never know its subjects, nor what was said or written in a consultation, nor what it
 * costs. Of a patient it reads the identity, nothing else.
 */
@Shared
package org.galien.scheduling;

import org.galien.platform.shared.Shared;
