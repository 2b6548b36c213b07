/** Finds the dates of a French text. Knows neither people nor documents. */
package org.galien.ai.triage.dates;
