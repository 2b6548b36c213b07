package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.galien.demo.PersonNames;
import org.galien.platform.users.NewUser;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.Users;

/** A practice of 15 practitioners, 100,000 patients and a million appointments. */
@ApplicationScoped
class BenchData {

  static final int PRACTITIONERS = 15;
  static final int PATIENTS = 100_000;
  static final int APPOINTMENTS = 1_000_000;
  static final int ENCOUNTERS = 1_000;

  @Inject EntityManager em;
  @Inject Users users;

  /** The accounts whose agendas are filled. */
  @Transactional
  List<UserId> practitioners() {
    return IntStream.rangeClosed(1, PRACTITIONERS)
        .mapToObj(
            i ->
                users.create(
                    new NewUser(
                        "bench" + i,
                        "Dr Bench " + i,
                        "mot de passe de bench",
                        Set.of(Role.PHYSICIAN),
                        "",
                        "",
                        "")))
        .toList();
  }

  /** Names come in their real variety; birth dates spread over ninety years. */
  @Transactional
  void patients(Random random) {
    for (int from = 0; from < PATIENTS; from += 1_000) {
      StringBuilder sql =
          new StringBuilder(
              "INSERT INTO patients_patient (version, birth_name, used_name, birth_first_names,"
                  + " birth_date, sex, phone, town) VALUES ");
      for (int i = 0; i < 1_000; i++) {
        boolean woman = random.nextBoolean();
        sql.append(i == 0 ? "(1, '" : ", (1, '")
            .append(quoted(PersonNames.family(random)))
            .append(
                random.nextInt(4) == 0
                    ? "', '" + quoted(PersonNames.family(random)) + "', '"
                    : "', NULL, '")
            .append(quoted(PersonNames.first(woman, random)))
            .append("', DATE '1935-01-01' + INTERVAL ")
            .append(random.nextInt(33_000))
            .append(" DAY, '")
            .append(woman ? 'F' : 'M')
            .append("', '0639")
            .append(String.format("%06d", random.nextInt(1_000_000)))
            .append("', 'Cambrai')");
      }
      em.createNativeQuery(sql.toString()).executeUpdate();
    }
  }

  /** Forty quarters of an hour a working day, for each practitioner, until there are a million. */
  @Transactional
  void appointments(List<UserId> practitioners) {
    int perPractitioner = APPOINTMENTS / practitioners.size() + 1;
    for (UserId practitioner : practitioners) {
      em.createNativeQuery(
              "INSERT INTO scheduling_appointment (practitioner_id, patient_id, starts_at, ends_at,"
                  + " status, visit_type, reason, booked_at) SELECT "
                  + practitioner.value()
                  + ", (SELECT MIN(id) FROM patients_patient) + (seq * 7919 + "
                  + practitioner.value() * 101
                  + ") % "
                  + PATIENTS
                  + ", d, d + INTERVAL 15 MINUTE, 'CONFIRMED', 'CONSULT', 'Suivi', UTC_TIMESTAMP()"
                  + " FROM (SELECT seq, TIMESTAMP(CURRENT_DATE + INTERVAL 8 HOUR) + INTERVAL (CAST(seq AS"
                  + " SIGNED) DIV 36 - "
                  + perPractitioner / 72
                  + ") DAY + INTERVAL (seq % 36 * 15) MINUTE AS d FROM seq_0_to_"
                  + (perPractitioner - 1)
                  + ") AS slots")
          .executeUpdate();
    }
  }

  /** A chart as nobody has one: a thousand signed consultations. */
  @Transactional
  void encounters(long patient, UserId practitioner) {
    em.createNativeQuery(
            "INSERT INTO encounters_encounter (patient_id, practitioner_id, started_at, finished_at,"
                + " status, title, note_version) SELECT ?, ?, UTC_TIMESTAMP() - INTERVAL seq DAY,"
                + " UTC_TIMESTAMP() - INTERVAL seq DAY, 'FINISHED', 'Suivi', 1 FROM seq_1_to_"
                + ENCOUNTERS)
        .setParameter(1, patient)
        .setParameter(2, practitioner.value())
        .executeUpdate();
    em.createNativeQuery(
            "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
                + " conclusion, signed_by, signed_at) SELECT id, 1, 'Suivi', REPEAT('Examen sans"
                + " particularité. ', 40), 'Poursuite du traitement.', practitioner_id, finished_at"
                + " FROM encounters_encounter WHERE patient_id = ?")
        .setParameter(1, patient)
        .executeUpdate();
  }

  @Transactional
  long firstPatient() {
    return ((Number) em.createNativeQuery("SELECT MIN(id) FROM patients_patient").getSingleResult())
        .longValue();
  }

  @Transactional
  void refreshStatistics() {
    for (String table :
        List.of("patients_patient", "patients_patient_word", "scheduling_appointment")) {
      em.createNativeQuery("ANALYZE TABLE " + table).getResultList();
    }
  }

  private static String quoted(String name) {
    return name.replace("'", "''");
  }
}
