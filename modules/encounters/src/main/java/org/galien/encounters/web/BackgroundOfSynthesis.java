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
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.entries.RemovedEntry;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.encounters.vaccinations.ImmunizationView;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.patients.PatientId;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** The lists of the chart and the accepted summary, each in its part. */
@ApplicationScoped
class BackgroundOfSynthesis implements SynthesisSource {

  @Inject Conditions conditions;
  @Inject Allergies allergies;
  @Inject Treatments treatments;
  @Inject Immunizations immunizations;
  @Inject Synopses synopses;
  @Inject Clinicians clinicians;
  @Inject Clock clock;
  @Inject Texts texts;

  @Override
  public List<SynthesisLine> lines(long number) {
    PatientId patient = new PatientId(number);
    if (!clinicians.mayRead(patient)) {
      return List.of();
    }
    List<SynthesisLine> lines = new ArrayList<>();
    conditions.of(patient).stream().map(this::condition).forEach(lines::add);
    conditions.removed(patient).stream()
        .filter(entry -> entry.reason() == RemovalReason.ENDED)
        .map(this::ended)
        .forEach(lines::add);
    lines.addAll(allergies(allergies.of(patient)));
    treatments.of(patient).stream().map(this::treatment).forEach(lines::add);
    immunizations.of(patient).stream().map(this::vaccination).forEach(lines::add);
    synopses.current(patient).ifPresent(synopsis -> lines.add(accepted(synopsis)));
    return lines;
  }

  private SynthesisLine condition(ConditionView condition) {
    String ald =
        condition.ald() == null
            ? ""
            : texts.text("encounters.chart.ald", condition.ald().number())
                + (condition.ald().until() == null
                    ? ""
                    : texts.text("encounters.chart.until", Dates.date(condition.ald().until())));
    SynthesisSection section =
        switch (condition.category()) {
          case PROBLEM -> SynthesisSection.PROBLEMS;
          case MEDICAL -> SynthesisSection.MEDICAL_HISTORY;
          case SURGICAL -> SynthesisSection.SURGICAL_HISTORY;
          case OBSTETRIC -> SynthesisSection.OBSTETRIC_HISTORY;
          case FAMILY -> SynthesisSection.FAMILY_HISTORY;
          case RISK -> SynthesisSection.RISK_FACTORS;
        };
    boolean lasts =
        section == SynthesisSection.PROBLEMS || section == SynthesisSection.RISK_FACTORS;
    String onset = lasts ? since(condition.onset()) : said(condition.onset());
    return new SynthesisLine(
        section, condition.label(), joined(condition.relative(), condition.code(), ald, onset));
  }

  private String since(PartialDate onset) {
    return onset == null ? "" : texts.text("encounters.chart.since", onset.said());
  }

  private static String said(PartialDate date) {
    return date == null ? "" : date.said();
  }

  private SynthesisLine treatment(TreatmentView treatment) {
    String declared = treatment.declared() ? texts.text("encounters.entry.declared") : "";
    return new SynthesisLine(
        SynthesisSection.TREATMENTS,
        treatment.drug(),
        joined(treatment.dosage(), treatment.reason(), declared, since(treatment.onset())));
  }

  private SynthesisLine vaccination(ImmunizationView given) {
    String lot = given.lot().isEmpty() ? "" : texts.text("encounters.vaccine.lot", given.lot());
    return new SynthesisLine(
        SynthesisSection.VACCINATIONS, given.vaccine(), joined(given.givenOn().said(), lot));
  }

  private SynthesisLine ended(RemovedEntry entry) {
    String day = Dates.date(LocalDateTime.ofInstant(entry.at(), clock.getZone()).toLocalDate());
    String end =
        entry.endedOn() == null
            ? texts.text("encounters.synthesis.ended", day)
            : texts.text("encounters.synthesis.ended-on", entry.endedOn().said());
    return new SynthesisLine(
        SynthesisSection.MEDICAL_HISTORY, entry.label(), joined(end, entry.words()));
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
    return new SynthesisLine(
        SynthesisSection.ALLERGIES,
        allergy.substance(),
        joined(texts.text(kind), allergy.reaction(), since(allergy.onset())));
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
