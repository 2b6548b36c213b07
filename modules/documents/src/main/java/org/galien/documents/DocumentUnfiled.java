package org.galien.documents;

import org.galien.patients.PatientId;

/** A person took a document out of a chart: what was concluded from it there no longer holds. */
public record DocumentUnfiled(DocumentId documentId, PatientId patientId) {}
