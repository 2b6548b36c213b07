/**
 * Consultations and their notes: drafted, saved while typed, signed, corrected by new versions.
 *
 * <p>A consultation is opened IN_PROGRESS with an empty draft. Every save raises the draft's
 * revision; a save that started from an older revision is refused and both texts are kept. Each
 * draft has one author, and nobody else writes in it; who signs it for him says so, and both are
 * named. A signature turns the draft into version 1 and makes the consultation FINISHED; a
 * correction is drafted the same way and becomes version n+1 with its reason. No version is ever
 * changed: the database refuses it too.
 *
 * <p>This package must never know how a chart lists its consultations.
 */
@Shared
package org.galien.encounters.notes;

import org.galien.platform.shared.Shared;
