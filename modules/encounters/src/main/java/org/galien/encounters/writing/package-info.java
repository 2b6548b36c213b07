/**
 * What helps to write a note: texts it starts from, and abbreviations that become words as they are
 * typed.
 *
 * <p>Galien ships texts of each; a row takes the place of a shipped text once somebody writes an
 * own one, and gives it back when it is restored. Rows are system-versioned: who changed what and
 * when stays readable.
 *
 * <p>It must never know a patient, nor write in a note by itself.
 */
package org.galien.encounters.writing;
