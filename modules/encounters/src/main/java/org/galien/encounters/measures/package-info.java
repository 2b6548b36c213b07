/**
 * What is measured of a patient at the practice, in one line of typing: « 72 kg 120/75 ». What
 * cannot be is refused, what is improbable is asked again, and nothing is guessed: a number without
 * a unit is none.
 *
 * <p>This package must never say that a value is good or bad: its limits catch slips of the hand.
 */
package org.galien.encounters.measures;
