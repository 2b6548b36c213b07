package org.galien.scheduling.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.galien.platform.users.UserId;

/**
 * Agendas without a gap: thirty-six quarters of an hour a day from Monday to Friday, four fifths of
 * them in the past.
 */
@ApplicationScoped
class BenchAgendas {

  private static final int DAYS = 5;
  private static final int SLOTS = 36;

  @Inject EntityManager em;
  @Inject Clock clock;

  /** The patients are those with the numbers 1 to {@code patients}. */
  @Transactional
  void load(List<UserId> practitioners, int appointments, int patients) {
    LocalDate now = monday();
    for (int i = 0; i < practitioners.size(); i++) {
      int count = share(appointments, practitioners.size(), i);
      LocalDate first = now.minusWeeks(count / SLOTS / DAYS * 4L / 5);
      hours(practitioners.get(i));
      em.createNativeQuery(
              "INSERT INTO scheduling_appointment (practitioner_id, patient_id, starts_at, ends_at,"
                  + " status, visit_type, reason, booked_at, arrived_at, started_at, finished_at)"
                  + " SELECT ?, 1 + (seq * 7919 + ? * 101) % ?, d, d + INTERVAL 15 MINUTE, CASE"
                  + " WHEN d >= ? THEN IF(seq % 3, 'BOOKED', 'CONFIRMED') WHEN seq % 25 = 0 THEN"
                  + " 'NO_SHOW' ELSE 'FINISHED' END, ELT(1 + seq % 4, 'CONSULT', 'SUIVI',"
                  + " 'ENFANT', 'ACTE'), ELT(1 + seq % 3, 'Renouvellement', 'Suivi', 'Fièvre'),"
                  + " d - INTERVAL 9 DAY, IF(d < ?, d - INTERVAL 8 MINUTE, NULL), IF(d < ?, d,"
                  + " NULL), IF(d < ?, d + INTERVAL 14 MINUTE, NULL) FROM (SELECT seq,"
                  + " TIMESTAMP(? + INTERVAL seq DIV "
                  + SLOTS * DAYS
                  + " WEEK + INTERVAL seq DIV "
                  + SLOTS
                  + " % "
                  + DAYS
                  + " DAY) + INTERVAL 480 + seq % "
                  + SLOTS
                  + " * 15 + IF(seq % "
                  + SLOTS
                  + " < 18, 0, 60) MINUTE AS d FROM seq_0_to_"
                  + (count - 1)
                  + ") AS slots")
          .setParameter(1, practitioners.get(i).value())
          .setParameter(2, i)
          .setParameter(3, patients)
          .setParameter(4, now.atStartOfDay())
          .setParameter(5, now.atStartOfDay())
          .setParameter(6, now.atStartOfDay())
          .setParameter(7, now.atStartOfDay())
          .setParameter(8, first)
          .executeUpdate();
    }
  }

  private void hours(UserId practitioner) {
    em.createNativeQuery(
            "INSERT INTO scheduling_schedule (practitioner_id, weekday, from_time, to_time,"
                + " valid_from) SELECT ?, seq, from_time, to_time, '2000-01-01' FROM seq_1_to_5,"
                + " (SELECT '08:00' AS from_time, '12:30' AS to_time UNION SELECT '13:30',"
                + " '18:00') AS halves")
        .setParameter(1, practitioner.value())
        .executeUpdate();
  }

  /** The week that is looked at: the next one, which is still wholly to come. */
  LocalDate nextMonday() {
    return monday().plusWeeks(1);
  }

  /** How many appointments a full week of them all holds. */
  static int fullWeek(int practitioners) {
    return practitioners * DAYS * SLOTS;
  }

  /** The share of one practitioner, so that the shares add up. */
  private static int share(int appointments, int practitioners, int one) {
    return appointments / practitioners + (one < appointments % practitioners ? 1 : 0);
  }

  /** A day that nobody has booked yet: every run books and races on days of its own. */
  @Transactional
  LocalDate freeDay() {
    Object last =
        em.createNativeQuery("SELECT MAX(starts_at) FROM scheduling_appointment").getSingleResult();
    return ((LocalDateTime) last).toLocalDate().plusDays(1);
  }

  private LocalDate monday() {
    return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
