package org.galien.lesions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.galien.lesions.BodySite;
import org.galien.lesions.HistologyView;
import org.galien.lesions.LesionCare;
import org.galien.lesions.LesionView;
import org.galien.lesions.Lesions;
import org.galien.lesions.Opinion;
import org.galien.lesions.PhotoAgreements;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.consents.Consent;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.platform.voice.Dates;

/** The lesions of a patient; {@code ?lesion=} says which one is looked at. */
@Named("lesionsPage")
@RequestScoped
public class LesionsPage {

  /** Proposed for a lesion that is new. */
  private static final int MONTHS = 3;

  @Inject Lesions lesions;
  @Inject LesionCare care;
  @Inject PhotoAgreements agreements;
  @Inject Consents consents;
  @Inject Patients patients;
  @Inject ChartMerges merges;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private PatientView patient;
  private List<LesionRow> rows;
  private LesionRow chosen;

  @PostConstruct
  void read() {
    PatientId id = merges.standing(new PatientId(number("patient")));
    patient = patients.view(id);
    rows = rows(lesions.look(id));
    long wanted = number("lesion");
    chosen =
        rows.stream()
            .filter(row -> row.getId() == wanted)
            .findFirst()
            .orElse(wanted == 0 && !isAdding() ? first() : null);
  }

  private List<LesionRow> rows(List<LesionView> found) {
    List<LesionRow> numbered = new ArrayList<>();
    for (LesionView one : found) {
      numbered.add(new LesionRow(numbered.size() + 1, one, LocalDate.now(clock)));
    }
    return numbered;
  }

  private LesionRow first() {
    return getByDue().stream().findFirst().orElse(null);
  }

  public PatientView getPatient() {
    return patient;
  }

  public long getPatientId() {
    return patient.id().value();
  }

  public int getAge() {
    return patient.ageOn(LocalDate.now(clock));
  }

  /** In the order they were found, which is that of their numbers. */
  public List<LesionRow> getRows() {
    return rows;
  }

  /** The longest due first, closed ones last. */
  public List<LesionRow> getByDue() {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                row -> row.lesion().due() == null ? LocalDate.MAX : row.lesion().due()))
        .toList();
  }

  /** The one that is looked at, or null. */
  public LesionRow getChosen() {
    return chosen;
  }

  public boolean isAdding() {
    return "nouvelle".equals(request.getParameter("lesion"));
  }

  public List<BodySite> getSites() {
    return Arrays.asList(BodySite.values());
  }

  public List<Opinion.Kind> getOpinionKinds() {
    return Arrays.asList(Opinion.Kind.values());
  }

  public List<HistologyView.Finding> getFindings() {
    return Arrays.asList(HistologyView.Finding.values());
  }

  public String getProposedDue() {
    return Dates.date(LocalDate.now(clock).plusMonths(MONTHS));
  }

  public boolean isJudging() {
    return care.mayJudge();
  }

  /** To photographs for care, or null while nobody asked. */
  public PhotoAgreements.Agreement getAgreement() {
    return agreements.current(patient.id()).orElse(null);
  }

  /** To their use beyond care, or null while nobody asked. */
  public Consent getTraining() {
    return consents.current(patient.id(), ConsentKind.IMAGES).orElse(null);
  }

  private long number(String parameter) {
    String said = request.getParameter(parameter);
    return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
  }
}
