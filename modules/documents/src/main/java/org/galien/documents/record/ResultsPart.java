package org.galien.documents.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** What all modules measured, newest first. */
@ApplicationScoped
class ResultsPart implements ChartPart {

  private static final int MOST = 100_000;

  @Inject @Any Instance<MeasureSource> sources;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    out.section(Messages.text(Locale.FRENCH, "documents.record.results"));
    long number = 0;
    for (MeasureSource source : sources) {
      for (Measure one : source.measures(new MeasureQuery(patient, null, MOST))) {
        String value = (one.written() + " " + (one.unit() == null ? "" : one.unit())).strip();
        out.entry(Dates.date(one.day()) + " · " + one.name(), value);
        out.resource(resource(patient, ++number, one, value).json());
      }
    }
  }

  private static Fhir resource(long patient, long number, Measure one, String value) {
    Fhir fhir =
        Fhir.resource("Observation", number)
            .put("status", "final")
            .concept("code", "urn:galien:analyte", one.analyte(), one.name())
            .subject("subject", patient)
            .put("effectiveDateTime", one.day());
    boolean exact = one.number() != null && (one.operator() == null || one.operator().isBlank());
    return exact
        ? fhir.put(
            "valueQuantity", Fhir.part().number("value", one.number()).put("unit", one.unit()))
        : fhir.put("valueString", value);
  }
}
