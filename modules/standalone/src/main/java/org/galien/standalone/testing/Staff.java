package org.galien.standalone.testing;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;

/** People of a practice for a test to play with; everybody is new each time. */
public final class Staff {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Services services;
  private final String module;

  /**
   * @param module what their sign-in names begin with
   */
  public Staff(Services services, String module) {
    this.services = services;
    this.module = module;
  }

  public Person person(Role role) {
    String login = module + "-" + NEXT.incrementAndGet();
    String name = "Dr " + login;
    UserId id =
        services
            .get(Users.class)
            .create(
                new NewUser(
                    login,
                    name,
                    "correct horse battery",
                    Set.of(role),
                    "Médecine générale",
                    "",
                    "99700218896"));
    return new Person(new Actor(id, name, Set.of(role)));
  }

  /** A name that nobody else of this run has: these letters, and a number in letters. */
  public static String name(String begins) {
    StringBuilder text = new StringBuilder(begins);
    for (char digit : Integer.toString(NEXT.incrementAndGet()).toCharArray()) {
      text.append((char) ('A' + digit - '0'));
    }
    return text.toString();
  }

  /** Somebody who does things. */
  public final class Person {

    private final Actor actor;

    private Person(Actor actor) {
      this.actor = actor;
    }

    public Actor actor() {
      return actor;
    }

    public UserId id() {
      return actor.user();
    }

    public String name() {
      return actor.name();
    }

    public void does(Runnable work) {
      services.get(Acting.class).runAs(actor, work);
    }

    public <T> T asks(Callable<T> work) throws Exception {
      return services.get(Acting.class).as(actor, work);
    }
  }
}
