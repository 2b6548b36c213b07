package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.galien.encounters.notes.ChartWriters;
import org.galien.encounters.notes.WritingNow;
import org.galien.patients.PatientId;
import org.galien.platform.places.PatientFact;
import org.galien.platform.places.PatientFacts;
import org.galien.platform.places.Tone;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Tells in the header who else writes in this chart. */
@ApplicationScoped
class WritersOfChart implements PatientFacts {

  @Inject ChartWriters writers;
  @Inject Clock clock;
  @Inject Texts texts;

  @Override
  public List<PatientFact> of(long patient) {
    return writers.others(new PatientId(patient)).stream()
        .map(one -> new PatientFact(Tone.INFORMATION, label(), told(one)))
        .toList();
  }

  /** {@code Dr Anne-Sophie Kerguélen, 10:44}. */
  String told(WritingNow one) {
    String time = Dates.time(LocalTime.ofInstant(one.savedAt(), clock.getZone()));
    return texts.text("encounters.chart.writes", one.author(), time);
  }

  private String label() {
    return texts.text("encounters.chart.writing-now");
  }
}
