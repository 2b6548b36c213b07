/**
 * What must not wait, found by fixed rules in what a patient writes: words as people write them,
 * what is denied, past, asked or told of others set aside. No model takes part.
 */
package org.galien.ai.preconsultation.signs;
