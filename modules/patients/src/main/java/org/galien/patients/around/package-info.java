/** Who is around a patient: relatives, guardians, the trusted person. */
@Shared
package org.galien.patients.around;

import org.galien.platform.shared.Shared;
