/**
 * The « synthèse médicale » leaves the practice on paper: who printed it is on record.
 *
 * <p>It holds nothing of its own: what it says, modules say ({@link
 * org.galien.platform.places.SynthesisSource}).
 */
package org.galien.encounters.synthesis;
