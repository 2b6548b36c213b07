package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Signed prescriptions, when the whole chart is handed out; drafts are nobody's word yet. */
@ApplicationScoped
@Transactional
class PrescriptionsPart implements ChartPart {

  @Inject Prescriptions prescriptions;
  @Inject Consultations consultations;
  @Inject Clock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    out.section(Messages.text(Locale.FRENCH, "prescriptions.record.title"));
    for (PrescriptionView one : prescriptions.of(new PatientId(patient))) {
      String day = Dates.date(LocalDate.ofInstant(one.signedAt(), clock.getZone()));
      out.entry(
          day,
          Stream.concat(
                  one.lines().stream()
                      .map(line -> (line.label() + " : " + line.posology()).strip()),
                  consultations.of(one.id()).stream().map(PrescriptionsPart::noted))
              .toArray(String[]::new));
      int number = 0;
      for (Line line : one.lines()) {
        number++;
        out.resource(
            Fhir.resource("MedicationRequest", one.id().value() * 1_000 + number)
                .put("status", one.replacedBy() == null ? "completed" : "entered-in-error")
                .put("intent", "order")
                .subject("subject", patient)
                .put("authoredOn", one.signedAt())
                .concept("medicationCodeableConcept", null, null, line.label())
                .list("dosageInstruction", List.of(Fhir.part().put("text", line.posology())))
                .json());
      }
    }
  }

  private static String noted(ConsultationNote note) {
    ConsultationNote.Reading read = note.reading();
    String level =
        Messages.text(Locale.FRENCH, "prescriptions.interactions.level." + read.level().name());
    return Messages.text(
            Locale.FRENCH,
            "prescriptions.interactions.read",
            read.about(),
            level,
            note.edition().toString())
        + " "
        + note.words();
  }
}
