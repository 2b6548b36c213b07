package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.PatientFact;
import org.galien.platform.places.PatientFacts;
import org.galien.platform.places.Tone;
import org.galien.platform.voice.Dates;

/** Whoever opens an archived chart sees that it is one. */
@ApplicationScoped
@Transactional
class ArchiveFact implements PatientFacts {

  @Inject EntityManager em;
  @Inject Clock clock;

  @Override
  public List<PatientFact> of(long number) {
    PatientEntity patient = em.find(PatientEntity.class, number);
    if (patient == null || patient.archivedAt == null) {
      return List.of();
    }
    String day = Dates.date(LocalDate.ofInstant(patient.archivedAt, clock.getZone()));
    return List.of(
        new PatientFact(
            Tone.INFORMATION,
            Messages.text(Locale.FRENCH, "patients.retention.archived"),
            Messages.text(Locale.FRENCH, "patients.retention.since", day, patient.archivedBy)));
  }
}
