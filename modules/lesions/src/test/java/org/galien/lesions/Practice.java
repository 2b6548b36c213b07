package org.galien.lesions;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;

/** Patients and staff for a test to play with; everybody is new each time. */
final class Practice {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Services services;

  Practice(Services services) {
    this.services = services;
  }

  PatientId patient() {
    String name = "LESION" + letters(NEXT.incrementAndGet());
    Traits traits = Traits.of(name, "Jeanne", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  Person person(Role role) {
    String login = "lesions-" + NEXT.incrementAndGet();
    UserId id =
        services
            .get(Users.class)
            .create(
                new NewUser(
                    login,
                    login,
                    "correct horse battery",
                    Set.of(role),
                    "Médecine générale",
                    "",
                    "99700218896"));
    return new Person(new Actor(id, login, Set.of(role)));
  }

  /** Somebody who does things. */
  final class Person {

    private final Actor actor;

    private Person(Actor actor) {
      this.actor = actor;
    }

    Actor actor() {
      return actor;
    }

    UserId id() {
      return actor.user();
    }

    String name() {
      return actor.name();
    }

    void does(Runnable work) {
      services.get(Acting.class).runAs(actor, work);
    }

    <T> T asks(Callable<T> work) throws Exception {
      return services.get(Acting.class).as(actor, work);
    }
  }

  private static String letters(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) ('A' + digit - '0'));
    }
    return text.toString();
  }
}
