package org.galien.encounters.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.entries.RemovedEntry;
import org.galien.encounters.measures.MeasureView;
import org.galien.encounters.measures.Measures;
import org.galien.encounters.vaccinations.ImmunizationView;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** The lists of a chart, what is no longer in force too: it was said once, and is part of it. */
@ApplicationScoped
@Transactional
class ListsPart implements ChartPart {

  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/";
  private static final String ICD10 = "http://hl7.org/fhir/sid/icd-10";

  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Treatments treatments;
  @Inject Measures measures;
  @Inject Immunizations immunizations;
  @Inject Clock clock;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    PatientId id = new PatientId(patient);
    out.section(text("encounters.chart.allergies"));
    allergies.of(id).entries().forEach(one -> allergy(patient, one, out));
    removed(patient, allergies.removed(id), out);
    out.section(text("encounters.record.conditions"));
    conditions.of(id).forEach(one -> condition(patient, one, out));
    removed(patient, conditions.removed(id), out);
    out.section(text("encounters.list.treatments"));
    treatments.of(id).forEach(one -> treatment(patient, one, out));
    removed(patient, treatments.removed(id), out);
    out.section(text("encounters.measure.title"));
    measures.of(id).forEach(one -> measure(patient, one, out));
    removed(patient, measures.removed(id), out);
    out.section(text("encounters.vaccine.title"));
    immunizations.of(id).forEach(one -> immunization(patient, one, out));
    removed(patient, immunizations.removed(id), out);
  }

  private void allergy(long patient, AllergyView one, ChartWriter out) {
    out.entry(one.substance(), one.reaction());
    out.resource(
        Fhir.resource("AllergyIntolerance", one.id())
            .subject("patient", patient)
            .concept("clinicalStatus", CLINICAL + "allergyintolerance-clinical", "active", null)
            .put("type", one.kind().name().toLowerCase(Locale.ROOT))
            .put("criticality", one.criticality().name().toLowerCase(Locale.ROOT))
            .concept("code", null, null, one.substance())
            .put("onsetString", iso(one.onset()))
            .list("note", notes(one.reaction()))
            .json());
  }

  private void condition(long patient, ConditionView one, ChartWriter out) {
    String ald = one.ald() == null ? null : "ALD " + one.ald().number();
    String category = "encounters.entry.category." + one.category().name().toLowerCase(Locale.ROOT);
    out.entry(one.label(), text(category), one.relative(), one.code(), ald, said(one.onset()));
    out.resource(
        Fhir.resource("Condition", one.id())
            .subject("subject", patient)
            .concept("clinicalStatus", CLINICAL + "condition-clinical", "active", null)
            .concept("category", null, null, text(category))
            .concept("code", ICD10, one.code(), one.label())
            .put("onsetString", iso(one.onset()))
            .list("note", notes(ald == null ? one.relative() : ald))
            .json());
  }

  private void treatment(long patient, TreatmentView one, ChartWriter out) {
    out.entry(one.drug(), one.dosage(), one.reason(), said(one.onset()));
    out.resource(
        Fhir.resource("MedicationStatement", one.id())
            .put("status", "active")
            .subject("subject", patient)
            .concept("medicationCodeableConcept", null, null, one.drug())
            .put("effectiveDateTime", iso(one.onset()))
            .list("dosage", notes(one.dosage()))
            .list("note", notes(one.reason()))
            .json());
  }

  private void measure(long patient, MeasureView one, ChartWriter out) {
    String kind = text(one.kind().label());
    out.entry(Dates.date(one.day()) + " · " + kind, one.typed(), one.former());
    out.resource(
        Fhir.resource("Observation", one.id())
            .put("status", one.former() == null ? "final" : "corrected")
            .subject("subject", patient)
            .concept("code", null, null, kind)
            .put("effectiveDateTime", one.day())
            .put("valueString", one.typed())
            .json());
  }

  private void immunization(long patient, ImmunizationView one, ChartWriter out) {
    out.entry(said(one.givenOn()) + " · " + one.vaccine(), one.lot(), one.site(), one.performer());
    out.resource(
        Fhir.resource("Immunization", one.id())
            .put("status", "completed")
            .subject("patient", patient)
            .concept("vaccineCode", null, null, one.vaccine())
            .put("occurrenceDateTime", iso(one.givenOn()))
            .flag("primarySource", !one.declared())
            .put("lotNumber", one.lot())
            .concept("site", null, null, one.site())
            .list("note", notes(one.performer()))
            .json());
  }

  private void removed(long patient, List<RemovedEntry> entries, ChartWriter out) {
    for (RemovedEntry one : entries) {
      String day = Dates.date(LocalDate.ofInstant(one.at(), clock.getZone()));
      out.entry(text("encounters.record.removed", one.label(), day, one.by()), one.words());
      boolean error = one.reason() == RemovalReason.ENTERED_IN_ERROR;
      boolean allergy = one.kind() == EntryKind.ALLERGY;
      boolean listed = allergy || one.kind() == EntryKind.CONDITION;
      String subject = allergy || one.kind() == EntryKind.IMMUNIZATION ? "patient" : "subject";
      Fhir resource = Fhir.resource(type(one.kind()), one.id()).subject(subject, patient);
      if (listed) {
        String system = CLINICAL + (allergy ? "allergyintolerance-" : "condition-");
        resource.concept(
            error ? "verificationStatus" : "clinicalStatus",
            system + (error ? verification(allergy) : "clinical"),
            error
                ? "entered-in-error"
                : one.reason() == RemovalReason.ENDED ? "resolved" : "inactive",
            null);
      } else {
        resource.put("status", error ? "entered-in-error" : status(one.kind()));
      }
      out.resource(
          resource
              .concept(code(one.kind()), null, null, one.label())
              .list("note", notes(one.reason() + " " + one.words()))
              .json());
    }
  }

  /** As FHIR ends the names of its two systems: not alike. */
  private static String verification(boolean allergy) {
    return allergy ? "verification" : "ver-status";
  }

  private static String type(EntryKind kind) {
    return switch (kind) {
      case ALLERGY -> "AllergyIntolerance";
      case CONDITION -> "Condition";
      case TREATMENT -> "MedicationStatement";
      case MEASURE -> "Observation";
      case IMMUNIZATION -> "Immunization";
    };
  }

  private static String code(EntryKind kind) {
    return switch (kind) {
      case TREATMENT -> "medicationCodeableConcept";
      case IMMUNIZATION -> "vaccineCode";
      default -> "code";
    };
  }

  private static String status(EntryKind kind) {
    return kind == EntryKind.TREATMENT ? "stopped" : "entered-in-error";
  }

  private static List<Fhir> notes(String words) {
    return words == null || words.isBlank() ? List.of() : List.of(Fhir.part().put("text", words));
  }

  private static String iso(PartialDate date) {
    return date == null ? null : date.iso();
  }

  private static String said(PartialDate date) {
    return date == null ? "" : date.said();
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
