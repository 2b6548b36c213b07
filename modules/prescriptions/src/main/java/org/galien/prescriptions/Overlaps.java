package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Earlier lines of « ordonnances sécurisées » that still run. */
@ApplicationScoped
class Overlaps {

  @Inject EntityManager em;

  /**
   * @param until last day it may be handed out for
   */
  record Running(Set<String> substances, LocalDate signed, LocalDate until) {}

  /**
   * @param without the one that is being replaced, or null
   */
  List<Running> of(long patient, Long without, LocalDate today, ZoneId zone) {
    List<Object[]> rows =
        em.createQuery(
                "SELECT l, p.signedAt FROM PrescriptionLineEntity l, PrescriptionEntity p WHERE"
                    + " p.id = l.prescriptionId AND p.patientId = :patient AND p.signedAt IS NOT"
                    + " NULL AND p.replacedBy IS NULL AND p.id <> :without AND l.secured = TRUE",
                Object[].class)
            .setParameter("patient", patient)
            .setParameter("without", without == null ? 0L : without)
            .getResultList();
    return rows.stream()
        .map(row -> running((LineEntity) row[0], (Instant) row[1], zone))
        .filter(line -> !line.until().isBefore(today))
        .toList();
  }

  private static Running running(LineEntity line, Instant signedAt, ZoneId zone) {
    LocalDate signed = LocalDate.ofInstant(signedAt, zone);
    return new Running(line.codes(), signed, signed.plusDays(Math.max(1, line.days) - 1L));
  }
}
