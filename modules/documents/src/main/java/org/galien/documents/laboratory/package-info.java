/**
 * Reads results out of what laboratories send: HPRIM Médecin files, HL7 v2 and HPRIM Santé
 * messages, CDA documents, and the lines of printed reports. What is read is what is written: a
 * value is never guessed, and a file that was cut gives none.
 *
 * <p>Knows no database, no patient of the practice and no chart; {@code results} keeps what it
 * reads.
 */
@Shared
package org.galien.documents.laboratory;

import org.galien.platform.shared.Shared;
