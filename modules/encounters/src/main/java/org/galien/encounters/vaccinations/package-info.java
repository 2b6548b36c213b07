/**
 * Vaccinations given here or told of, and what a schedule that a doctor has confirmed says is due.
 *
 * <p>This package must never decide for whom a vaccine is right: it shows a rule of a published
 * schedule beside what is recorded, and where nothing is recorded it says just that.
 */
package org.galien.encounters.vaccinations;
