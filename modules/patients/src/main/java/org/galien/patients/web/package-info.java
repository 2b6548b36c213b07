/**
 * Screens of the patients: the search of the top bar, the list, the form with its live checks.
 *
 * <p>It decides nothing about patients: refusals, warnings and likely duplicates come from {@link
 * org.galien.patients.Patients}, this package puts them beside the fields.
 */
package org.galien.patients.web;
