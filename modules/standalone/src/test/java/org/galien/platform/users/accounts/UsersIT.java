package org.galien.platform.users.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.galien.platform.Refusal;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.signin.Place;
import org.galien.platform.users.signin.SignInThrottled;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class UsersIT {

  private static final String PASSWORD = "longue phrase de passe";

  private final Users users;
  private final SignIn signIn;
  private final String login = "s." + UUID.randomUUID();
  private final Place address = Place.at(UUID.randomUUID().toString());

  UsersIT(Users users, SignIn signIn) {
    this.users = users;
    this.signIn = signIn;
  }

  @Test
  void signInGivesTheAccountWithItsRoles() {
    UserId id = users.create(secretary(login, PASSWORD));
    UserView user = signIn.enter(login.toUpperCase(), PASSWORD, address);
    assertEquals(id, user.id());
    assertEquals(Set.of(Role.SECRETARY), user.roles());
  }

  @Test
  void signInRefusesWrongPasswordAndUnknownLoginAlike() {
    users.create(secretary(login, PASSWORD));
    var wrong = assertThrows(SignInRefused.class, () -> signIn.enter(login, "autre", address));
    var unknown =
        assertThrows(SignInRefused.class, () -> signIn.enter("x" + login, "autre", address));
    assertEquals(wrong.key(), unknown.key());
  }

  @Test
  void signInWaitsAfterTooManyWrongPasswords() {
    users.create(secretary(login, PASSWORD));
    for (int i = 0; i < 5; i++) {
      assertThrows(SignInRefused.class, () -> signIn.enter(login, "autre", address));
    }
    assertThrows(SignInThrottled.class, () -> signIn.enter(login, PASSWORD, address));
  }

  @Test
  void triesThatComeAtOnceAreAllCounted() throws Exception {
    users.create(secretary(login, PASSWORD));
    List<Callable<Class<?>>> tries = Collections.nCopies(16, this::wrongTry);
    List<Class<?>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (Future<Class<?>> answer : threads.invokeAll(tries)) {
        answers.add(answer.get());
      }
    }
    assertEquals(5, answers.stream().filter(SignInRefused.class::equals).count());
  }

  private Class<?> wrongTry() {
    return assertThrows(Refusal.class, () -> signIn.enter(login, "autre", address)).getClass();
  }

  @Test
  void aLoginOfAnyLengthIsRefusedAndCounted() {
    String endless = "x".repeat(10_000);
    for (int i = 0; i < 5; i++) {
      assertThrows(SignInRefused.class, () -> signIn.enter(endless, "autre", address));
    }
    assertThrows(SignInThrottled.class, () -> signIn.enter(endless, "autre", address));
  }

  @Test
  void aGoodPasswordForgetsTheWrongOnes() {
    users.create(secretary(login, PASSWORD));
    for (int i = 0; i < 4; i++) {
      assertThrows(SignInRefused.class, () -> signIn.enter(login, "autre", address));
    }
    signIn.enter(login, PASSWORD, address);
    var refusal = assertThrows(SignInRefused.class, () -> signIn.enter(login, "autre", address));
    assertEquals(4L, refusal.arguments()[0]);
  }

  @Test
  void createRefusesTakenLoginAndShortPassword() {
    users.create(secretary(login, PASSWORD));
    assertThrows(LoginTaken.class, () -> users.create(secretary(login, PASSWORD)));
    assertThrows(PasswordTooShort.class, () -> users.create(secretary("y" + login, "court")));
  }

  @Test
  void practitionersAreThoseWhoSeePatients() {
    UserId id =
        users.create(new NewUser(login, "Dr Essai", PASSWORD, Set.of(Role.PHYSICIAN), "", "", ""));
    assertTrue(users.practitioners().stream().anyMatch(u -> u.id().equals(id)));
    assertTrue(users.practitioners().stream().noneMatch(u -> u.has(Role.SECRETARY)));
  }

  private static NewUser secretary(String login, String password) {
    return new NewUser(login, "Essai", password, Set.of(Role.SECRETARY), "", "", "");
  }
}
