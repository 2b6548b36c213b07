package org.galien.encounters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.places.ConsultationEnd;
import org.galien.platform.places.Filled;
import org.galien.platform.places.NextPatient;
import org.galien.platform.users.Acting;

/**
 * The middle of the chart: the editor of the acting person, and what is read of the past. An
 * unfinished consultation that is asked for is written on; a finished one is read.
 */
@Named("chartNote")
@RequestScoped
public class ChartNote {

  private static final int LATEST = 20;

  @Inject ChartPage chart;
  @Inject Encounters encounters;
  @Inject Timeline timeline;
  @Inject Clinicians clinicians;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject @Any Instance<ConsultationEnd> ends;

  private NoteEditor editor;
  private EncounterView read;
  private boolean other;
  private NextPatient next;
  private boolean nextAsked;

  @PostConstruct
  void load() {
    ChartSelection selection = chart.selection();
    PatientId patient = new PatientId(selection.patient());
    other = chart.showsOther();
    if (!clinicians.mayRead()) {
      return;
    }
    if (selection.consultation() > 0) {
      ask(patient, new EncounterId(selection.consultation()), selection.amending());
    }
    if (editor == null) {
      editor = own(patient);
    }
  }

  /** May be null: who acts writes no notes, or reads only. */
  public NoteEditor getEditor() {
    return editor;
  }

  /** A finished consultation, or null. */
  public EncounterView getRead() {
    return read;
  }

  /** Whether who acts may sign what is in the editor. */
  public boolean isSigning() {
    return editor != null && clinicians.maySign(editor.kind());
  }

  /** Whether who acts may correct what is read. */
  public boolean isCorrecting() {
    return read != null && read.current() != null && clinicians.maySign(read.kind());
  }

  /** Message key of what a part is called in the note that is read. */
  public String key(String part) {
    return NoteWords.key(read.kind(), part);
  }

  /** True when something of the past is on screen instead of the editor. */
  public boolean isReading() {
    return read != null || other;
  }

  /** Who waits for the reader once a consultation of today is signed, or null. */
  public NextPatient getNext() {
    return read != null && ofToday(read.startedAt()) ? getWaiting() : null;
  }

  /** Whom the reader sees next, another than the patient of this chart; null for nobody. */
  public NextPatient getWaiting() {
    if (!nextAsked && clinicians.maySign()) {
      next =
          Filled.ask(ends, ConsultationEnd::next).answers().stream()
              .flatMap(Optional::stream)
              .filter(one -> one.patient() != chart.getPatientId())
              .findFirst()
              .orElse(null);
    }
    nextAsked = true;
    return next;
  }

  /** Seconds since the consultation in the editor began; -1 for none of today. */
  public long getElapsed() {
    boolean timed =
        editor != null
            && editor.opened()
            && !editor.amendment()
            && !editor.foreign()
            && ofToday(editor.startedAt());
    return timed ? Duration.between(editor.startedAt(), clock.instant()).toSeconds() : -1;
  }

  /** How many minutes were planned for it; 0 where nobody says. */
  public int getPlanned() {
    return Filled.ask(ends, end -> end.planned(chart.getPatientId())).answers().stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(0);
  }

  private boolean ofToday(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
    return day.equals(LocalDate.now(clock));
  }

  private void ask(PatientId patient, EncounterId id, boolean amending) {
    EncounterView asked = encounters.view(patient, id);
    boolean writing = asked.draft() != null && (asked.versions().isEmpty() || amending);
    if (writing) {
      editor = NoteEditor.of(asked, acting.current().user());
    } else {
      read = asked;
    }
  }

  /** The unfinished consultation of the acting person with this patient, else an empty page. */
  private NoteEditor own(PatientId patient) {
    List<EncounterSummary> latest = timeline.of(patient, 0, LATEST);
    return latest.stream()
        .filter(EncounterSummary::inProgress)
        .filter(line -> line.practitioner().equals(acting.current().user()))
        .findFirst()
        .map(line -> NoteEditor.of(encounters.view(line.id()), acting.current().user()))
        .orElseGet(() -> NoteEditor.blank(clinicians.ownKind()));
  }
}
