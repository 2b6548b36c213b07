package org.galien.ai.preconsultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;
import org.galien.standalone.Services;

/** A doctor, a secretary, and patients with an appointment today. */
final class Practice {

  private final Services services;
  final Actor doctor;
  final Actor secretary;
  private int visits;

  Practice(Services services) {
    this.services = services;
    this.doctor = person(Role.PHYSICIAN);
    this.secretary = person(Role.SECRETARY);
  }

  private Actor person(Role role) {
    Users users = services.get(Users.class);
    String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    var id =
        users.create(
            new NewUser(login, "Dr " + login, "correct horse battery", Set.of(role), "", "", ""));
    return Actor.of(users.find(id).orElseThrow());
  }

  <T> T as(Actor who, Callable<T> work) {
    try {
      return services.get(Acting.class).as(who, work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  PatientId patient(LocalDate birth, AdministrativeSex sex) {
    String name = "SYN" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
    Traits traits = Traits.of(name, "Camille", birth, sex);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  /** A visit later today; noted afterwards where the day is too short for one. */
  AppointmentId visit(PatientId patient) {
    Clock clock = services.get(Clock.class);
    LocalDateTime start = LocalDate.now(clock).atTime(6, 0).plusMinutes(15L * visits++);
    return as(
        secretary,
        () ->
            services
                .get(Appointments.class)
                .book(
                    new BookingRequest(
                        doctor.user(),
                        patient,
                        start,
                        VisitType.CONSULT.duration(),
                        VisitType.CONSULT,
                        "Contrôle",
                        null,
                        false,
                        true)));
  }
}
