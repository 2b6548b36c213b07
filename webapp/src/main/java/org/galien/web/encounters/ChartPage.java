package org.galien.web.encounters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyList;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.web.Texts;

/** A patient's chart. Everything is read again at each request; see the package. */
@Named("chart")
@RequestScoped
public class ChartPage {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  @Inject Patients patients;
  @Inject Allergies allergyService;
  @Inject Conditions conditionService;
  @Inject Clinicians clinicians;
  @Inject ChartTimeline timeline;
  @Inject ChartVisits visits;
  @Inject Clock clock;
  @Inject Texts texts;

  private ChartSelection selection;
  private PatientView patient;
  private AllergyList allergies;
  private List<ConditionView> conditions;
  private boolean timelineLoaded;

  @PostConstruct
  void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    selection = ChartSelection.of(faces);
    PatientId id = new PatientId(selection.patient());
    patient = swapped(faces) ? patients.view(id) : patients.openChart(id);
    visits.add(id.value());
  }

  /** A script that reads a part of a chart already opened; everything else is an opening. */
  private boolean swapped(FacesContext faces) {
    String mode = faces.getExternalContext().getRequestHeaderMap().get("Sec-Fetch-Mode");
    boolean navigation = mode == null || "navigate".equals(mode);
    return visits.contains(selection.patient()) && (faces.isPostback() || !navigation);
  }

  public PatientView getPatient() {
    return patient;
  }

  public long getPatientId() {
    return patient.id().value();
  }

  public String getAge() {
    return Age.between(patient.traits().birthDate(), LocalDate.now(clock)).text(texts);
  }

  public AllergyList getAllergies() {
    if (!rendering()) {
      return allergyService.of(patient.id());
    }
    if (allergies == null) {
      allergies = allergyService.of(patient.id());
    }
    return allergies;
  }

  public List<ConditionView> getConditions() {
    if (conditions == null) {
      conditions = conditionService.of(patient.id());
    }
    return conditions;
  }

  /** For who may not read the conditions themselves. */
  public boolean isUnderAld() {
    return conditionService.underAld(patient.id());
  }

  public List<TimelineYear> getYears() {
    return timeline().years(selection.selector());
  }

  public List<TimelineChip> getChips() {
    return timeline().chips(selection.kind());
  }

  public long getTotal() {
    return timeline().total();
  }

  public boolean isMore() {
    return timeline().hasMore();
  }

  public int getNextLimit() {
    return selection.nextLimit();
  }

  public String getKind() {
    return selection.kind() == null ? "" : selection.kind().code();
  }

  public String getWords() {
    return selection.words();
  }

  public boolean isNotesReadable() {
    return clinicians.mayRead();
  }

  public boolean isSigner() {
    return clinicians.maySign();
  }

  ChartSelection selection() {
    return selection;
  }

  public String date(LocalDate date) {
    return date == null ? "" : date.format(DATE);
  }

  /** Day and month: the year stands above. */
  public String shortDate(LocalDate date) {
    return date.format(SHORT);
  }

  public String date(Instant at) {
    return at == null ? "" : at.atZone(clock.getZone()).format(DATE);
  }

  public String time(Instant at) {
    return at == null ? "" : at.atZone(clock.getZone()).format(TIME);
  }

  /** Before that, an action may still change what was read. */
  private static boolean rendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private ChartTimeline timeline() {
    if (!timelineLoaded) {
      timeline.load(patient.id(), selection.kind(), selection.words(), selection.limit());
      timelineLoaded = true;
    }
    return timeline;
  }
}
