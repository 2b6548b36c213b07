package org.galien.platform.users.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Accounts;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.OwnAccount;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class SecondFactorsIT {

  private final Users users;
  private final SecondFactors factors;
  private final TestClock clock;
  private final SharedSecret secret = SharedSecret.random();
  private Instant now = Instant.parse("2026-11-27T09:00:00Z");
  private UserId user;

  SecondFactorsIT(Users users, SecondFactors factors, TestClock clock) {
    this.users = users;
    this.factors = factors;
    this.clock = clock;
  }

  @BeforeEach
  void anAdministrator() {
    clock.stopAt(now);
    String login = "f." + UUID.randomUUID();
    Set<Role> roles = Set.of(Role.ADMINISTRATOR);
    user = users.create(new NewUser(login, login, "longue phrase de passe", roles, "", "", ""));
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void itIsTakenByTheCodeOfTheTelephoneAndNoOther() {
    assertThrows(SecondFactorRefused.class, () -> factors.take(user, secret, other(code())));
    assertFalse(factors.has(user));
    assertEquals(10, Set.copyOf(factors.take(user, secret, code())).size());
    assertTrue(factors.has(user));
  }

  @Test
  void noCodeOpensTwiceAndTheNextOneDoes() {
    factors.take(user, secret, code());
    assertThrows(SecondFactorRefused.class, () -> factors.check(user, code()));
    later(Duration.ofSeconds(30));
    factors.check(user, code());
    assertThrows(SecondFactorRefused.class, () -> factors.check(user, code()));
  }

  @Test
  void aCodeOnPaperOpensOnceAndNotAfterOthersWereMade() {
    List<String> paper = factors.take(user, secret, code());
    factors.check(user, paper.get(3).toUpperCase());
    assertThrows(SecondFactorRefused.class, () -> factors.check(user, paper.get(3)));
    later(Duration.ofSeconds(90));
    factors.take(user, secret, code());
    assertThrows(SecondFactorRefused.class, () -> factors.check(user, paper.get(4)));
  }

  @Test
  void whoGuessesWaitsLongerAndLonger() {
    factors.take(user, secret, code());
    for (int i = 0; i < 5; i++) {
      assertThrows(SecondFactorRefused.class, () -> factors.check(user, "000000x"));
    }
    later(Duration.ofSeconds(1));
    var early = assertThrows(SecondFactorRefused.class, () -> factors.check(user, next()));
    assertEquals("platform.second-factor.too-early", early.key());
    later(Duration.ofSeconds(60));
    factors.check(user, code());
  }

  @Test
  void onceRemovedThePasswordAloneOpens() {
    factors.take(user, secret, code());
    factors.remove(user);
    assertFalse(factors.has(user));
  }

  @Test
  void anotherAdministratorRemovesItAndNobodyElseNorOnesOwn() {
    factors.take(user, secret, code());
    Services services = Standalone.services();
    Accounts accounts = services.get(Accounts.class);
    Acting acting = services.get(Acting.class);
    Actor own = new Actor(user, "own", Set.of(Role.ADMINISTRATOR));
    assertThrows(
        OwnAccount.class, () -> acting.runAs(own, () -> accounts.removeSecondFactor(user)));
    Staff staff = new Staff(services, "factor");
    Staff.Person doctor = staff.person(Role.PHYSICIAN);
    assertThrows(RoleRefused.class, () -> doctor.does(() -> accounts.removeSecondFactor(user)));
    assertTrue(factors.has(user));
    staff.person(Role.ADMINISTRATOR).does(() -> accounts.removeSecondFactor(user));
    assertFalse(factors.has(user));
  }

  @Test
  void whoStandsAtTheMachineRemovesItByTheNameOfTheAccount() {
    factors.take(user, secret, code());
    String login = users.find(user).orElseThrow().login();
    assertFalse(factors.removeOf(login + "x"));
    assertTrue(factors.has(user));
    assertTrue(factors.removeOf(login));
    assertFalse(factors.has(user));
  }

  private String code() {
    return Totp.code(secret.bytes(), Totp.step(now));
  }

  private String next() {
    return Totp.code(secret.bytes(), Totp.step(now) + 1);
  }

  private static String other(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }

  private void later(Duration time) {
    now = now.plus(time);
    clock.stopAt(now);
  }
}
