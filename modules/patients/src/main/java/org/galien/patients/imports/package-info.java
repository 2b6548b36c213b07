/**
 * Patients and all that belongs to them, taken over from other software. Modules say what they can
 * take ({@link org.galien.patients.imports.ImportTarget}); {@link
 * org.galien.patients.imports.Imports} tries files without writing, makes everything in one
 * transaction, once, and undoes it as a whole.
 *
 * <p>Nothing is attached to a patient on a name: only the number that the same software gave, or an
 * identity that fits exactly one. Nothing is merged by itself.
 */
@Shared
package org.galien.patients.imports;

import org.galien.platform.shared.Shared;
