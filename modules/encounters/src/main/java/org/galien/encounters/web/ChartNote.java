package org.galien.encounters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
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

  private NoteEditor editor;
  private EncounterView read;
  private boolean other;

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
    if (editor == null && clinicians.maySign()) {
      editor = own(patient);
    }
  }

  /** May be null: who acts writes no notes. */
  public NoteEditor getEditor() {
    return editor;
  }

  /** A finished consultation, or null. */
  public EncounterView getRead() {
    return read;
  }

  /** True when something of the past is on screen instead of the editor. */
  public boolean isReading() {
    return read != null || other;
  }

  private void ask(PatientId patient, EncounterId id, boolean amending) {
    EncounterView asked = encounters.view(patient, id);
    boolean writing = asked.draft() != null && (asked.versions().isEmpty() || amending);
    if (writing) {
      editor = NoteEditor.of(asked);
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
        .map(line -> NoteEditor.of(encounters.view(line.id())))
        .orElseGet(NoteEditor::blank);
  }
}
