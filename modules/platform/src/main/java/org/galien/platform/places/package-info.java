/**
 * Where modules that do not know each other meet. A place is an interface that any module may fill
 * with a CDI bean; a screen asks all beans for a patient and a bounded number of things, and says «
 * indisponible » for one that fails ({@link org.galien.platform.places.Filled}).
 *
 * <p>Patients are named by their number, for the platform knows no patient.
 */
@Shared
package org.galien.platform.places;

import org.galien.platform.shared.Shared;
