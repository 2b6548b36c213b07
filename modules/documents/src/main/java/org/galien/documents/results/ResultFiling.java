package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.galien.documents.DocumentFiled;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.DocumentUnfiled;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.StandingFiling;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;

/**
 * Lets the values of a document into the chart in which it was filed, in the transaction that files
 * it, unless the report names somebody else. What was read from print counts only when the document
 * was filed as biology: a letter quotes figures too.
 */
@ApplicationScoped
class ResultFiling {

  @Inject EntityManager em;
  @Inject Documents documents;
  @Inject Patients patients;
  @Inject ChartMerges merges;
  @Inject Criticals criticals;

  void filed(@Observes DocumentFiled event) {
    follow(event.documentId());
    criticals.look(event.documentId());
  }

  void unfiled(@Observes DocumentUnfiled event) {
    reports(event.documentId())
        .forEach(
            report -> {
              report.filingId = null;
              report.fit = null;
            });
    em.flush();
  }

  /** After a filing, a reading or a confirmation. */
  void follow(DocumentId id) {
    List<LabReportEntity> reports = reports(id);
    if (reports.isEmpty()) {
      return;
    }
    StandingFiling filing = documents.view(id).filing();
    if (filing == null) {
      return;
    }
    PatientIdentity patient = identity(filing.patientId());
    for (LabReportEntity report : reports) {
      report.fit = Fit.of(report.named(), patient);
      report.filingId = letIn(report, filing) ? filing.id() : null;
    }
    em.flush();
  }

  private boolean letIn(LabReportEntity report, StandingFiling filing) {
    boolean confirmed =
        report.confirmedPatient != null
            && merges.standing(new PatientId(report.confirmedPatient)).equals(filing.patientId());
    boolean legible = report.form.coded() || filing.type() == DocumentType.BIOLOGIE;
    return legible && (confirmed || report.fit != Fit.CONTRADICTS);
  }

  PatientIdentity identity(PatientId id) {
    return patients.identities(List.of(id)).getFirst();
  }

  List<LabReportEntity> reports(DocumentId id) {
    return em.createQuery(
            "SELECT r FROM LabReportEntity r WHERE r.documentId = :id AND r.supersededAt IS NULL"
                + " ORDER BY r.number",
            LabReportEntity.class)
        .setParameter("id", id.value())
        .getResultList();
  }
}
