/**
 * Consultations: when one took place, with whom, and who may read, write and sign what was noted.
 *
 * <p>Only clinical roles read notes (Code de la santé publique, art. L.1110-4); the reception sees
 * that a consultation took place, when and with whom.
 *
 * <p>This package holds what all its subjects share. {@code notes} writes and signs, {@code
 * timeline} lists what {@code notes} holds; {@code background} and {@code synopses} stand alone.
 *
 * <p>It must never know its subjects, nor appointments, documents, billing or anything of AI.
 */
@Shared
package org.galien.encounters;

import org.galien.platform.shared.Shared;
