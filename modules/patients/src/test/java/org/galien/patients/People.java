package org.galien.patients;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;

/** Invents people for tests; the shared database never holds the same name twice. */
public final class People {

  public static final LocalDate BORN = LocalDate.of(1958, 3, 14);
  private static final AtomicInteger NEXT = new AtomicInteger();

  private People() {}

  /** A name of letters only that no other test bears. */
  public static String uniqueName() {
    // The prime puts several letters between two names in a row: one slip would be a duplicate.
    String digits = Integer.toString(100_000 + NEXT.incrementAndGet() * 79_193 % 900_000);
    StringBuilder name = new StringBuilder("Zyx");
    digits.chars().forEach(digit -> name.append("bdfgklmprv".charAt(digit - '0')).append('a'));
    return name.toString();
  }

  public static Traits woman(String birthName, String firstName) {
    return Traits.of(birthName, firstName, BORN, AdministrativeSex.FEMALE);
  }

  public static PatientDraft draft(String birthName, String firstName) {
    return PatientDraft.of(woman(birthName, firstName));
  }

  public static PatientDraft draft(String birthName, String firstName, String phone) {
    return PatientDraft.of(woman(birthName, firstName), null, Contact.ofPhone(phone));
  }

  /** Somebody at the desk who has an account. */
  public static Actor secretary(Users users) {
    String login = "patients-" + NEXT.incrementAndGet();
    Set<Role> roles = Set.of(Role.SECRETARY);
    NewUser account = new NewUser(login, login, "correct horse battery", roles, "", "", "");
    return new Actor(users.create(account), login, roles);
  }

  public static String uniquePhone() {
    return String.format("07%08d", 10_000_000 + NEXT.incrementAndGet() * 37);
  }
}
