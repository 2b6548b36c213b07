package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyList;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.RemovalReason;
import org.galien.encounters.background.RemovedEntry;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.patients.PatientId;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Problems, allergies and the accepted summary, as the lists of the chart have them. */
@ApplicationScoped
class BackgroundOfSynthesis implements SynthesisSource {

  @Inject Conditions conditions;
  @Inject Allergies allergies;
  @Inject Synopses synopses;
  @Inject Clinicians clinicians;
  @Inject Clock clock;
  @Inject Texts texts;

  @Override
  public List<SynthesisLine> lines(long number) {
    if (!clinicians.mayRead()) {
      return List.of();
    }
    PatientId patient = new PatientId(number);
    List<SynthesisLine> lines = new ArrayList<>();
    conditions.of(patient).stream().map(this::problem).forEach(lines::add);
    conditions.removed(patient).stream()
        .filter(entry -> entry.reason() == RemovalReason.ENDED)
        .map(this::ended)
        .forEach(lines::add);
    lines.addAll(allergies(allergies.of(patient)));
    synopses.current(patient).ifPresent(synopsis -> lines.add(accepted(synopsis)));
    return lines;
  }

  private SynthesisLine problem(ConditionView condition) {
    String since =
        condition.onsetYear() == null
            ? ""
            : texts.text("encounters.chart.since", Integer.toString(condition.onsetYear()));
    String ald =
        condition.ald() == null
            ? ""
            : texts.text("encounters.chart.ald", condition.ald().number())
                + (condition.ald().until() == null
                    ? ""
                    : texts.text("encounters.chart.until", Dates.date(condition.ald().until())));
    return new SynthesisLine(
        SynthesisSection.PROBLEMS, condition.label(), joined(condition.code(), ald, since));
  }

  private SynthesisLine ended(RemovedEntry entry) {
    String day = Dates.date(LocalDateTime.ofInstant(entry.at(), clock.getZone()).toLocalDate());
    return new SynthesisLine(
        SynthesisSection.MEDICAL_HISTORY,
        entry.label(),
        joined(texts.text("encounters.synthesis.ended", day), entry.words()));
  }

  private List<SynthesisLine> allergies(AllergyList list) {
    if (list.noneKnown()) {
      String none = texts.text("encounters.synthesis.allergies-none-known");
      return List.of(new SynthesisLine(SynthesisSection.ALLERGIES, none, ""));
    }
    return list.entries().stream().map(this::allergy).toList();
  }

  private SynthesisLine allergy(AllergyView allergy) {
    String kind =
        allergy.allergy() ? "encounters.chart.allergy-kind" : "encounters.chart.intolerance-kind";
    String year = allergy.onsetYear() == null ? "" : Integer.toString(allergy.onsetYear());
    return new SynthesisLine(
        SynthesisSection.ALLERGIES,
        allergy.substance(),
        joined(texts.text(kind), allergy.reaction(), year));
  }

  private SynthesisLine accepted(SynopsisView synopsis) {
    String by =
        texts.text(
            "encounters.synthesis.accepted",
            synopsis.acceptedBy(),
            Dates.date(
                LocalDateTime.ofInstant(synopsis.acceptedAt(), clock.getZone()).toLocalDate()));
    String behind =
        synopsis.sourceChanged() ? texts.text("encounters.chart.synopsis-source-changed") : "";
    return new SynthesisLine(SynthesisSection.VIGILANCE, synopsis.text(), joined(by, behind));
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
