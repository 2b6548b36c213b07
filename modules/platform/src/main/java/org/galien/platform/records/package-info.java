/**
 * The whole chart of a patient as one file: FHIR R4 for machines, PDF for people, the documents as
 * they came. Modules write their parts ({@link org.galien.platform.places.ChartPart}); it is made
 * in the background, fetched by who asked for it, and removed after a while.
 */
@Shared
package org.galien.platform.records;

import org.galien.platform.shared.Shared;
