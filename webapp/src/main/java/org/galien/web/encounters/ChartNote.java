package org.galien.web.encounters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;
import org.galien.web.Texts;

/**
 * The middle of the chart: the editor of the acting person, and what is read of the past. An
 * unfinished consultation that is asked for is written on; a finished one is read.
 */
@Named("chartNote")
@RequestScoped
public class ChartNote {

  private static final int LATEST = 20;
  private static final int PAGES = 20;

  @Inject ChartPage chart;
  @Inject Encounters encounters;
  @Inject Timeline timeline;
  @Inject Documents documents;
  @Inject MailHandlers handlers;
  @Inject Clinicians clinicians;
  @Inject Acting acting;
  @Inject Texts texts;

  private NoteEditor editor;
  private EncounterView read;
  private DocumentSummary document;

  @PostConstruct
  void load() {
    ChartSelection selection = chart.selection();
    PatientId patient = new PatientId(selection.patient());
    if (selection.document() > 0 && handlers.mayHandle()) {
      document = document(patient, selection.document());
    }
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

  /** A filed document, or null. */
  public DocumentSummary getDocument() {
    return document;
  }

  /** True when something of the past is on screen instead of the editor. */
  public boolean isReading() {
    return read != null || document != null;
  }

  public String getDocumentTitle() {
    return document.title() == null || document.title().isBlank()
        ? texts.text(document.type().getMessageKey())
        : document.title();
  }

  /** For the addresses of its pages and its original. */
  public long getDocumentId() {
    return document.id().value();
  }

  /** Numbers of its pages; the first few, the rest is read in the original. */
  public List<Integer> getPages() {
    int shown = Math.min(document.pageCount(), PAGES);
    return IntStream.rangeClosed(1, shown).boxed().toList();
  }

  public String getText() {
    return documents.text(document.id());
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

  private DocumentSummary document(PatientId patient, long number) {
    return documents.of(patient).stream()
        .filter(filed -> filed.id().value() == number)
        .findFirst()
        .orElse(null);
  }
}
