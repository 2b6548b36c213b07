package org.galien.patients.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.galien.patients.People;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;

/** Other software's files, and somebody who brings them. */
final class Foreign {

  static final String HEAD = "NUMPAT;NOM_NAISS;PRENOM;DDN;SEXE;TEL1\n";
  private static final AtomicInteger NEXT = new AtomicInteger();

  static final ImportProgress UNSEEN =
      new ImportProgress() {
        @Override
        public void at(int percent) {}

        @Override
        public void requireGoingOn() {}
      };

  private Foreign() {}

  /** A name no other test uses. */
  static String software() {
    return "Logiciel " + People.uniqueName();
  }

  static Actor administrator(Users users) {
    String login = "reprise-" + NEXT.incrementAndGet();
    Set<Role> roles = Set.of(Role.ADMINISTRATOR);
    NewUser account = new NewUser(login, login, "correct horse battery", roles, "", "", "");
    return new Actor(users.create(account), login, roles);
  }

  static long add(Imports imports, long id, String name, String text) throws IOException {
    return imports.add(id, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String made(ImportView view) {
    return view.counts().stream()
        .map(
            c ->
                c.kind()
                    + " "
                    + c.rows()
                    + " "
                    + c.made()
                    + " "
                    + c.known()
                    + " "
                    + c.doubtful()
                    + " "
                    + c.unassigned()
                    + " "
                    + c.unreadable())
        .collect(Collectors.joining(", "));
  }

  static Map<String, String> mapping(ImportView view, int file) {
    return view.files().get(file).mapping().keys();
  }
}
