package org.galien.platform.web.setup;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.setup.FirstRun;
import org.galien.platform.setup.PracticePlan;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.AccountRefusal;
import org.galien.platform.users.accounts.ChosenPassword;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.factor.SharedSecret;
import org.galien.platform.web.forms.FormState;

/** What was typed, as accounts. */
final class FirstRunEntry {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD = 14;

  private final FormState form;
  private final NewUser administrator;
  private final List<NewUser> practitioners = new ArrayList<>();
  private final List<FirstRunResult.Given> given = new ArrayList<>();

  FirstRunEntry(FormState form, List<PractitionerRow> rows) {
    this.form = form;
    administrator =
        user(
            form.text("login"),
            form.text("display-name"),
            form.text("password"),
            Set.of(Role.ADMINISTRATOR),
            "",
            "");
    Set<String> logins = new HashSet<>(Set.of(administrator.login()));
    for (PractitionerRow row : rows) {
      if (row.isFilled()) {
        add(row, logins);
      }
    }
  }

  private void add(PractitionerRow row, Set<String> logins) {
    String login = row.login();
    for (int i = 2; !logins.add(login); i++) {
      login = row.login() + i;
    }
    String password = password();
    NewUser user =
        user(
            login,
            row.text("name"),
            password,
            FirstRun.practitioner(),
            row.text("specialty"),
            row.text("rpps"));
    practitioners.add(user);
    given.add(new FirstRunResult.Given(row.text("name"), user.login(), password));
    if (row.text("rpps").isEmpty()) {
      form.refuse(row.id() + "-rpps", "platform.first-run.rpps-missing");
    }
    for (AccountRefusal refusal : user.refusals()) {
      switch (refusal.field()) {
        case RPPS -> form.refuse(row.id() + "-rpps", refusal);
        case SPECIALTY -> form.refuse(row.id() + "-specialty", refusal);
        default -> form.refuse(row.id() + "-name", refusal);
      }
    }
  }

  private static NewUser user(
      String login, String name, String password, Set<Role> roles, String specialty, String rpps) {
    return new NewUser(login, name, ChosenPassword.of(password), roles, specialty, "", rpps);
  }

  /** Says beside the fields what is wrong; hashes what is right. */
  boolean check() {
    if (!form.filled("practice")) {
      form.refuse("practice", "platform.first-run.practice-missing");
    }
    administrator.refusals().forEach(refusal -> form.refuse(refusal.field().key(), refusal));
    if (!form.isRefused()) {
      administrator.password().hash();
      practitioners.forEach(practitioner -> practitioner.password().hash());
    }
    return !form.isRefused();
  }

  PracticePlan plan(SharedSecret secret, boolean network) {
    Letterhead letterhead =
        new Letterhead(form.text("street"), form.text("town"), form.text("phone"), "");
    return new PracticePlan(
        form.text("practice").strip(),
        letterhead,
        administrator,
        secret,
        form.text("code"),
        practitioners,
        network);
  }

  List<FirstRunResult.Given> given() {
    return given;
  }

  private static String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < PASSWORD; i++) {
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
