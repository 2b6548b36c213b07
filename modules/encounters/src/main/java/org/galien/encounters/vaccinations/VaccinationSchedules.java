package org.galien.encounters.vaccinations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/** The vaccination schedule, and whether a doctor has put it into use. */
@ApplicationScoped
@Transactional
public class VaccinationSchedules {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  private Schedule schedule;

  @PostConstruct
  void load() {
    try (InputStream file = VaccinationSchedules.class.getResourceAsStream("schedule.csv")) {
      schedule = Schedule.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Schedule schedule() {
    return schedule;
  }

  /** Empty until a doctor has confirmed exactly this file. */
  public Optional<Confirmation> confirmation() {
    return standing().map(c -> new Confirmation(c.confirmedName, c.confirmedAt));
  }

  /** True for who may confirm it. */
  public boolean mayConfirm() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  /**
   * Puts the schedule into use; does nothing when it is.
   *
   * @param read fingerprint of what was read
   * @throws ScheduleNeedsADoctor when who acts is none
   * @throws ScheduleChanged when another file stands by now
   */
  public void confirm(String read) {
    Actor doctor = doctor();
    if (!schedule.fingerprint().equals(read)) {
      throw new ScheduleChanged();
    }
    if (standing().isEmpty()) {
      ScheduleConfirmationEntity entity = new ScheduleConfirmationEntity();
      entity.schedule = read;
      entity.confirmedAt = clock.instant();
      entity.confirmedBy = doctor.user().value();
      entity.confirmedName = doctor.name();
      em.persist(entity);
      em.flush();
      recorded("vaccination-schedule.confirmed", entity.id);
    }
  }

  /**
   * Takes it out of use: nothing is shown as due any more.
   *
   * @throws ScheduleNeedsADoctor when who acts is none
   */
  public void end() {
    Actor doctor = doctor();
    standing()
        .ifPresent(
            entity -> {
              entity.endedAt = clock.instant();
              entity.endedBy = doctor.user().value();
              recorded("vaccination-schedule.ended", entity.id);
            });
  }

  private Optional<ScheduleConfirmationEntity> standing() {
    return em.createQuery(
            "SELECT c FROM ScheduleConfirmationEntity c WHERE c.schedule = :schedule AND c.endedAt"
                + " IS NULL",
            ScheduleConfirmationEntity.class)
        .setParameter("schedule", schedule.fingerprint())
        .getResultStream()
        .findFirst();
  }

  private Actor doctor() {
    if (!mayConfirm()) {
      throw new ScheduleNeedsADoctor();
    }
    return acting.current();
  }

  private void recorded(String action, long id) {
    audit.record(action, Subject.of("vaccination-schedule", id), schedule.date());
  }
}
