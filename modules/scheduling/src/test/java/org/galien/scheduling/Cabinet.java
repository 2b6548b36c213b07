package org.galien.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;

/** Makes practitioners and patients of their own for each test. */
@ApplicationScoped
@Transactional
public class Cabinet {

  @Inject EntityManager em;
  @Inject Users users;

  public UserId practitioner() {
    return user("Dr Test", Role.PHYSICIAN);
  }

  public UserId secretary() {
    return user("Test", Role.SECRETARY);
  }

  private UserId user(String name, Role role) {
    String login = "test-" + UUID.randomUUID();
    return users.create(
        new NewUser(login, name, "motdepasse-long", Set.of(role), "", "Cabinet 1", ""));
  }

  public PatientId patient(String familyName, String firstName) {
    em.createNativeQuery(
            "INSERT INTO patients_patient (version, birth_name, birth_first_names, birth_date, sex)"
                + " VALUES (1, ?, ?, '1980-05-17', 'F')")
        .setParameter(1, familyName)
        .setParameter(2, firstName)
        .executeUpdate();
    Number id = (Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
    return new PatientId(id.longValue());
  }

  /** Past the service: only the database can refuse this. */
  public void insert(
      UserId practitioner, PatientId patient, LocalDateTime start, LocalDateTime end) {
    em.createNativeQuery(
            "INSERT INTO scheduling_appointment (practitioner_id, patient_id, starts_at, ends_at,"
                + " visit_type, booked_at) VALUES (?, ?, ?, ?, 'CONSULT', NOW(6))")
        .setParameter(1, practitioner.value())
        .setParameter(2, patient.value())
        .setParameter(3, start)
        .setParameter(4, end)
        .executeUpdate();
  }

  public long overlaps(UserId practitioner) {
    Number count =
        (Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM scheduling_appointment a JOIN scheduling_appointment b ON"
                        + " a.holding_practitioner_id = b.holding_practitioner_id AND a.id < b.id"
                        + " AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at WHERE"
                        + " a.practitioner_id = ?")
                .setParameter(1, practitioner.value())
                .getSingleResult();
    return count.longValue();
  }

  public long pastVersions(AppointmentId appointment) {
    Number count =
        (Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM scheduling_appointment FOR SYSTEM_TIME ALL WHERE id = ?")
                .setParameter(1, appointment.value())
                .getSingleResult();
    return count.longValue() - 1;
  }
}
