package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.ai.summaries.synthesis.Chart;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PageView;
import org.galien.encounters.NoteKind;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.timeline.EncounterNote;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.Traits;

/** Collects what there is to read, through the core's public services. */
@ApplicationScoped
class Readings {

  /** The newest of each kind; the card says how many of how many were read. */
  private static final int NOTES = 600;

  private static final int DOCUMENTS = 600;

  /** Pages are looked up for what a card is likely to cite. */
  private static final int PAGED = 60;

  @Inject Documents documents;
  @Inject Timeline timeline;
  @Inject ListedFacts listed;
  @Inject Patients patients;
  @Inject Clock clock;

  Reading document(DocumentId id) {
    DocumentView view = documents.view(id);
    String genre = view.filing() == null ? "document" : view.filing().type().code();
    LocalDate received = LocalDate.ofInstant(view.receivedAt(), clock.getZone());
    LocalDate date = view.filing() == null ? received : view.filing().documentDate();
    SourceRef ref = new SourceRef(SourceKind.DOCUMENT, id.value(), 0);
    Source source = new Source(ref, date == null ? received : date, genre, documents.text(id));
    return new Reading(List.of(source), List.of(), Map.of(ref, starts(id)), null, 1);
  }

  Reading chart(PatientId patient) {
    List<DocumentSummary> filed = documents.of(patient);
    List<EncounterNote> notes = timeline.notes(patient, NOTES);
    List<Source> sources = new ArrayList<>();
    Map<SourceRef, TreeMap<Integer, Integer>> starts = new HashMap<>();
    filed.stream()
        .limit(DOCUMENTS)
        .forEach(
            d -> {
              Source source = source(d);
              sources.add(source);
              if (starts.size() < PAGED) {
                starts.put(source.ref(), starts(d.id()));
              }
            });
    notes.forEach(n -> sources.add(source(n)));
    sources.sort(Comparator.comparing(Source::date).reversed());
    int total = filed.size() + Math.toIntExact(timeline.count(patient));
    return new Reading(
        List.copyOf(sources),
        listed.of(patient),
        starts,
        chart(patient, List.copyOf(sources)),
        Math.max(total, sources.size()));
  }

  private Chart chart(PatientId patient, List<Source> sources) {
    Traits traits = patients.view(patient).traits();
    Boolean female =
        switch (traits.sex()) {
          case FEMALE -> Boolean.TRUE;
          case MALE -> Boolean.FALSE;
          default -> null;
        };
    return new Chart(
        traits.birthDate(),
        female,
        listed.problems(patient),
        listed.allergies(patient),
        listed.treatments(patient),
        sources,
        LocalDate.now(clock));
  }

  private Source source(DocumentSummary document) {
    return new Source(
        new SourceRef(SourceKind.DOCUMENT, document.id().value(), 0),
        document.date(),
        document.type().code(),
        documents.text(document.id()));
  }

  /** The reason for coming says little of what was found, and is marked as a title of its own. */
  private Source source(EncounterNote note) {
    NoteContent content = note.note().content();
    String text =
        "Motif : "
            + content.reason()
            + "\n\n"
            + content.examination()
            + "\n\nConclusion : "
            + content.conclusion();
    return new Source(
        new SourceRef(SourceKind.ENCOUNTER, note.id().value(), note.note().version()),
        LocalDate.ofInstant(note.startedAt(), clock.getZone()),
        note.kind() == NoteKind.NURSING ? "nursing" : "consultation",
        text);
  }

  private TreeMap<Integer, Integer> starts(DocumentId id) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    for (PageView page : documents.pages(id)) {
      starts.put(page.start(), page.number());
    }
    return starts;
  }
}
