package org.galien.documents;

import org.galien.patients.PatientId;

/** A person put a document into a chart. */
public record DocumentFiled(DocumentId documentId, PatientId patientId) {}
