/**
 * What a patient is covered by: scheme, fund, rights with their dates, complementary insurer, and
 * the number acts are billed under, which is not always the patient's own and never an INS.
 */
@Shared
package org.galien.patients.cover;

import org.galien.platform.shared.Shared;
