package org.galien.encounters.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.EncounterId;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteVersion;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.paper.Paper;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Accepted summaries, and every version of every signed note. */
@ApplicationScoped
@Transactional
class ClinicalPart implements ChartPart {

  private static final int PAGE = 200;

  @Inject Synopses synopses;
  @Inject Timeline timeline;
  @Inject Encounters encounters;
  @Inject Clock clock;

  @Override
  public int order() {
    return 11;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    PatientId id = new PatientId(patient);
    out.section(text("encounters.record.synopses"));
    synopses.history(id).forEach(one -> synopsis(patient, one, out));
    out.section(text("encounters.record.notes"));
    List<EncounterSummary> page = timeline.of(id, 0, PAGE);
    for (int from = PAGE; !page.isEmpty(); from += PAGE) {
      page.forEach(one -> consultation(patient, one.id(), out));
      page = timeline.of(id, from, PAGE);
    }
  }

  private void synopsis(long patient, SynopsisView one, ChartWriter out) {
    out.entry(day(one.acceptedAt()) + " · " + one.acceptedBy(), one.text());
    out.resource(
        Fhir.resource("ClinicalImpression", one.id())
            .put("status", "completed")
            .subject("subject", patient)
            .put("date", one.acceptedAt())
            .put("summary", one.text())
            .json());
  }

  private void consultation(long patient, EncounterId id, ChartWriter out) {
    EncounterView view = encounters.view(id);
    out.resource(
        Fhir.resource("Encounter", id.value())
            .put("status", view.versions().isEmpty() ? "in-progress" : "finished")
            .subject("subject", patient)
            .put("period", Fhir.part().put("start", view.startedAt()))
            .json());
    for (NoteVersion version : view.versions()) {
      String head =
          text(
              "encounters.record.note",
              day(view.startedAt()),
              view.practitionerName(),
              version.version());
      out.entry(
          head,
          version.content().reason(),
          version.content().examination(),
          version.content().conclusion(),
          version.amendmentReason());
      out.resource(composition(patient, id.value(), version).json());
    }
    if (view.versions().isEmpty() && view.draft() != null) {
      out.entry(
          text("encounters.record.unsigned", day(view.startedAt()), view.practitionerName()),
          view.draft().content().reason(),
          view.draft().content().examination(),
          view.draft().content().conclusion());
    }
  }

  private static Fhir composition(long patient, long encounter, NoteVersion version) {
    List<Fhir> sections = new ArrayList<>();
    section(sections, "Motif", version.content().reason());
    section(sections, "Examen", version.content().examination());
    section(sections, "Conclusion", version.content().conclusion());
    return Fhir.resource("Composition", encounter * 1_000 + version.version())
        .put("status", version.version() == 1 ? "final" : "amended")
        .concept("type", "http://loinc.org", "11506-3", "Note")
        .subject("subject", patient)
        .put("encounter", Fhir.part().put("reference", "Encounter/" + encounter))
        .put("date", version.signedAt())
        .list("author", List.of(Fhir.part().put("display", version.author())))
        .put("title", "Note, version " + version.version())
        .list("section", sections);
  }

  private static void section(List<Fhir> sections, String title, String words) {
    if (words != null && !words.isBlank()) {
      sections.add(
          Fhir.part()
              .put("title", title)
              .put(
                  "text",
                  Fhir.part()
                      .put("status", "generated")
                      .put(
                          "div",
                          "<div xmlns=\"http://www.w3.org/1999/xhtml\">"
                              + Paper.text(words)
                              + "</div>")));
    }
  }

  private String day(Instant at) {
    return Dates.date(LocalDate.ofInstant(at, clock.getZone()));
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
