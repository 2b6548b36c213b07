/**
 * Who the patients are: creating and changing them, finding them as somebody types, and telling
 * likely duplicates before a second chart is made. What a person is known by is in {@code
 * identity}.
 *
 * <p>The service is {@link org.galien.patients.Patients}. Everybody else holds a {@link
 * org.galien.patients.PatientId} and asks it.
 *
 * <p>It must never know an appointment, a consultation, a document or a screen. Two charts of one
 * person are merged, and parted again, by {@link org.galien.patients.ChartMerges}, which a person
 * asks: nothing is merged by itself. It never calls the national identity service (INSi needs a CPS
 * card and authorised software), so no identity becomes <em>qualifiée</em> here.
 */
@Shared
package org.galien.patients;

import org.galien.platform.shared.Shared;
