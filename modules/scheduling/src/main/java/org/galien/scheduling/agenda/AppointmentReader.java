package org.galien.scheduling.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.WallClock;

/**
 * Reads appointments with their patients' names in one statement each, past the entities: a week of
 * fifteen practitioners is some three thousand rows.
 */
@ApplicationScoped
class AppointmentReader {

  private static final String COLUMNS =
      "SELECT a.id, a.version, a.practitioner_id, a.patient_id,"
          + " CONCAT(COALESCE(p.used_name, p.birth_name), ' ', COALESCE(p.used_first_name,"
          + " SUBSTRING_INDEX(p.birth_first_names, ',', 1))), p.birth_date, a.starts_at, a.ends_at,"
          + " a.lane, a.visit_type, a.status, a.reason, a.note, a.arrived_at, a.started_at,"
          + " a.finished_at FROM scheduling_appointment a JOIN patients_patient p ON p.id ="
          + " a.patient_id WHERE ";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** All but cancelled ones; {@code to} is excluded. */
  List<AppointmentView> between(LocalDate from, LocalDate to, Collection<UserId> practitioners) {
    if (practitioners.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            COLUMNS
                + inPractitioners(practitioners)
                + " AND a.starts_at >= ? AND a.starts_at < ? AND a.status <> 'CANCELLED' ORDER BY"
                + " a.starts_at, a.id");
    int next = bind(query, practitioners);
    return views(
        query.setParameter(next, from.atStartOfDay()).setParameter(next + 1, to.atStartOfDay()));
  }

  List<AppointmentView> ofPatient(PatientId patient, LocalDate from, int limit) {
    return views(
        em.createNativeQuery(
                COLUMNS
                    + "a.patient_id = ? AND a.starts_at >= ? AND a.status <> 'CANCELLED' ORDER BY"
                    + " a.starts_at")
            .setParameter(1, patient.value())
            .setParameter(2, from.atStartOfDay())
            .setMaxResults(limit));
  }

  List<AppointmentView> one(AppointmentId id) {
    return views(em.createNativeQuery(COLUMNS + "a.id = ?").setParameter(1, id.value()));
  }

  /** A number that changes whenever an appointment of these days does. */
  String stamp(LocalDate from, LocalDate to) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT COUNT(*), SUM(CRC32(CONCAT(a.id, ':', a.version))) FROM"
                        + " scheduling_appointment a WHERE a.starts_at >= ? AND a.starts_at < ?")
                .setParameter(1, from.atStartOfDay())
                .setParameter(2, to.atStartOfDay())
                .getSingleResult();
    return row[0] + "-" + row[1];
  }

  private static String inPractitioners(Collection<UserId> practitioners) {
    return "a.practitioner_id IN ("
        + String.join(", ", Collections.nCopies(practitioners.size(), "?"))
        + ")";
  }

  private static int bind(Query query, Collection<UserId> practitioners) {
    int position = 1;
    for (UserId practitioner : practitioners) {
      query.setParameter(position++, practitioner.value());
    }
    return position;
  }

  private List<AppointmentView> views(Query query) {
    List<?> rows = query.getResultList();
    WallClock wall = new WallClock(clock.getZone());
    return rows.stream().map(row -> view((Object[]) row, wall)).toList();
  }

  private static AppointmentView view(Object[] row, WallClock wall) {
    LocalDateTime start = (LocalDateTime) row[6];
    LocalDateTime end = (LocalDateTime) row[7];
    return new AppointmentView(
        new AppointmentId(number(row[0])),
        (int) number(row[1]),
        new UserId(number(row[2])),
        new PatientId(number(row[3])),
        (String) row[4],
        (LocalDate) row[5],
        start,
        end,
        (int) wall.between(start, end).toMinutes(),
        (int) number(row[8]),
        VisitType.valueOf((String) row[9]),
        AppointmentStatus.valueOf((String) row[10]),
        (String) row[11],
        (String) row[12],
        instant(row[13]),
        instant(row[14]),
        instant(row[15]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant instant(Object value) {
    return value == null ? null : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
  }
}
