package org.galien.encounters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyList;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.places.Filled;
import org.galien.platform.places.PatientFact;
import org.galien.platform.places.PatientFacts;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineQuery;

/** A patient's chart. Everything is read again at each request; see the package. */
@Named("chart")
@RequestScoped
public class ChartPage {

  @Inject Patients patients;
  @Inject ChartMerges merges;
  @Inject Allergies allergyService;
  @Inject Conditions conditionService;
  @Inject Synopses synopses;
  @Inject Clinicians clinicians;
  @Inject ChartTimeline timeline;
  @Inject ChartVisits visits;
  @Inject @Any Instance<PatientFacts> facts;

  private ChartSelection selection;
  private PatientView patient;
  private AllergyList allergies;
  private List<ConditionView> conditions;
  private boolean timelineLoaded;

  @PostConstruct
  void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    selection = ChartSelection.of(faces, timeline.parameters());
    PatientId id = new PatientId(selection.patient());
    patient = swapped(faces) ? patients.view(merges.standing(id)) : patients.openChart(id);
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

  /** The chart asked for, when it was merged and this one goes on; else null. */
  public Long getAskedFor() {
    return selection.patient() == getPatientId() ? null : Long.valueOf(selection.patient());
  }

  public long getPatientId() {
    return patient.id().value();
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
    if (!rendering()) {
      return conditionService.of(patient.id());
    }
    if (conditions == null) {
      conditions = conditionService.of(patient.id());
    }
    return conditions;
  }

  /** The summary that somebody accepted, or null; for who may not read it, none. */
  public SynopsisView getSynopsis() {
    return clinicians.mayRead() ? synopses.current(patient.id()).orElse(null) : null;
  }

  /** For who may not read the conditions themselves. */
  public boolean isUnderAld() {
    return conditionService.underAld(patient.id());
  }

  public List<TimelineYear> getYears() {
    return timeline().years();
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
    return selection.kind();
  }

  /** True when a module could not say what it has to show. */
  public boolean isIncomplete() {
    return timeline().isIncomplete();
  }

  /** Facts that other modules tell of the patient. */
  public List<PatientFact> getFacts() {
    return Filled.ask(facts, place -> place.of(getPatientId())).answers().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(PatientFact::tone))
        .toList();
  }

  /** Of an entry of the timeline, read in the middle. */
  public String address(TimelineEntry entry) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/dossier.xhtml?patient="
        + getPatientId()
        + "&"
        + entry.selector();
  }

  public String getWords() {
    return selection.words();
  }

  public boolean isNotesReadable() {
    return clinicians.mayRead();
  }

  /** True when the middle shows an entry of another module. */
  boolean showsOther() {
    String[] named = selection.other().split("=");
    return named.length == 2 && timeline.shows(named[0], getPatientId(), Long.parseLong(named[1]));
  }

  ChartSelection selection() {
    return selection;
  }

  /** Before that, an action may still change what was read. */
  private static boolean rendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private ChartTimeline timeline() {
    if (!timelineLoaded) {
      timeline.load(
          new TimelineQuery(
              getPatientId(), selection.kind(), selection.words(), selection.limit()));
      timelineLoaded = true;
    }
    return timeline;
  }
}
