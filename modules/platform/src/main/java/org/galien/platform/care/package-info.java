/**
 * Whose chart opens without a question. A clinician who, with the colleagues he covers, has not
 * seen, does not expect and does not follow a patient says why the chart is opened (« bris de glace
 * », ADR 30); services that hand out what is in a chart ask {@link
 * org.galien.platform.care.CareCircle#require}.
 *
 * <p>It knows no patient and no appointment: modules say who has to do with whom ({@code
 * platform.places.CareRelation}).
 */
@Shared
package org.galien.platform.care;

import org.galien.platform.shared.Shared;
