package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.Documents;
import org.galien.documents.results.DocumentResults;
import org.galien.documents.results.Results;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;

/** What was found in a document, beside it. */
@Named("documentResults")
@RequestScoped
public class DocumentResultsBean {

  @Inject Results results;
  @Inject Documents documents;
  @Inject Patients patients;

  private final Map<Long, Optional<DocumentResults>> found = new HashMap<>();

  /** Null where there is no result in it. */
  public DocumentResults of(long document) {
    return document <= 0
        ? null
        : found.computeIfAbsent(document, id -> results.of(new DocumentId(id))).orElse(null);
  }

  public boolean isConfirming() {
    return results.mayRead();
  }

  /** The patient in whose chart it lies, as they are seen now. */
  public PatientIdentity patient(long document) {
    var filing = documents.view(new DocumentId(document)).filing();
    return filing == null
        ? null
        : patients.identities(java.util.List.of(filing.patientId())).getFirst();
  }
}
