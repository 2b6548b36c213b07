/**
 * When practitioners work: weekly hours with their validity, pauses, absences.
 *
 * <p>It must never know an appointment: hours warn whoever books, they refuse nothing.
 */
package org.galien.scheduling.hours;
