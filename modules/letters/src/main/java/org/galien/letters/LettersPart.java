package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Signed letters, when the whole chart is handed out; drafts are nobody's word yet. */
@ApplicationScoped
@Transactional
class LettersPart implements ChartPart {

  private static final int AFTER_PRESCRIPTIONS = 25;

  @Inject LetterLists lists;
  @Inject Signing signing;
  @Inject LetterWriters writers;
  @Inject Clock clock;

  @Override
  public int order() {
    return AFTER_PRESCRIPTIONS;
  }

  @Override
  public void write(long patient, ChartWriter out) throws IOException {
    out.section(Messages.text(Locale.FRENCH, "letters.record.title"));
    for (LetterView one : lists.signed(new PatientId(patient))) {
      String day = Dates.date(LocalDate.ofInstant(one.signedAt(), clock.getZone()));
      out.entry(
          day + " : " + one.title(),
          one.addressee(),
          LetterText.plain(one.content()),
          one.replacedBy() == null ? "" : Messages.text(Locale.FRENCH, "letters.replaced"));
      String path = "courriers/" + one.id().value() + ".pdf";
      try (InputStream sheet = signing.sheet(one.id())) {
        out.file(path, sheet);
      }
      out.resource(
          Fhir.resource("Composition", one.id().value())
              .put("status", one.replacedBy() == null ? "final" : "entered-in-error")
              .concept("type", null, null, one.title())
              .subject("subject", patient)
              .put("date", one.signedAt())
              .list("author", List.of(Fhir.part().put("display", writers.name(one.signer()))))
              .put("title", one.title())
              .json());
    }
  }
}
