package org.galien.platform.users.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
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
import org.galien.platform.users.signin.PasswordHash;
import org.galien.platform.users.signin.Place;
import org.galien.platform.users.signin.SignInThrottled;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class UsersIT {

  private static final String PASSWORD = "longue phrase de passe";

  private final Users users;
  private final SignIn signIn;
  private final Credentials credentials;
  private final TestClock clock;
  private final String login = "s." + UUID.randomUUID();
  private final Place address = Place.at(UUID.randomUUID().toString());

  UsersIT(Users users, SignIn signIn, Credentials credentials, TestClock clock) {
    this.credentials = credentials;
    this.clock = clock;
    this.users = users;
    this.signIn = signIn;
  }

  /** Comparing passwords takes as long as the machine likes; waits must not end meanwhile. */
  @BeforeEach
  void stopTheClock() {
    clock.stopAt(Instant.now());
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void signInGivesTheAccountWithItsRoles() {
    UserId id = users.create(secretary(login, PASSWORD));
    UserView user = signIn.enter(login.toUpperCase(), PASSWORD, address);
    assertEquals(id, user.id());
    assertEquals(Set.of(Role.SECRETARY), user.roles());
  }

  @Test
  void aHashOfEarlierParametersSignsInAndIsMadeAnew() throws SQLException {
    UserId id = users.create(secretary(login, PASSWORD));
    String earlier =
        Password.hash(PASSWORD)
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
            .getResult();
    try (Connection owner = Standalone.owner();
        PreparedStatement change =
            owner.prepareStatement("UPDATE platform_user SET password_hash = ? WHERE id = ?")) {
      change.setString(1, earlier);
      change.setLong(2, id.value());
      change.executeUpdate();
    }
    assertTrue(PasswordHash.isDated(earlier));
    assertThrows(SignInRefused.class, () -> signIn.enter(login, "autre", address));
    assertEquals(earlier, credentials.of(id).hash());
    UserView before = signIn.enter(login, PASSWORD, address);
    assertFalse(PasswordHash.isDated(credentials.of(id).hash()));
    assertEquals(before.passwords(), signIn.enter(login, PASSWORD, address).passwords());
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
