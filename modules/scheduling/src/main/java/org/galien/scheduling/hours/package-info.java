/**
 * When practitioners work: the week of each time, pauses, absences, and who may set them.
 *
 * <p>It must never know an appointment: hours warn whoever books, they refuse nothing.
 */
package org.galien.scheduling.hours;
