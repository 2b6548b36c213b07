package org.galien.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.galien.patients.PatientId;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.agenda.Agendas;

/** What is planned: appointments to come. */
@ApplicationScoped
class VisitsOfSynthesis implements SynthesisSource {

  @Inject Agendas agendas;
  @Inject VisitWords words;

  @Override
  public List<SynthesisLine> lines(long patient) {
    Map<UserId, String> names = words.names();
    return agendas.chart(new PatientId(patient)).coming().stream()
        .map(
            visit ->
                new SynthesisLine(
                    SynthesisSection.CARE_PLAN,
                    Words.text(
                        "scheduling.synthesis.visit",
                        Dates.moment(visit.start()),
                        names.getOrDefault(visit.practitioner(), "")),
                    VisitWords.about(visit)))
        .toList();
  }
}
