package org.galien.platform.users.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.galien.platform.load.TooBusy;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has to wait after wrong passwords, and who has not. */
@ExtendWith(Standalone.class)
class PasswordCheckIT {

  private final PasswordCheck check;
  private final String login = "s." + UUID.randomUUID();
  private final Place own = Place.at(UUID.randomUUID().toString());
  private final Place other = Place.at(UUID.randomUUID().toString());

  PasswordCheckIT(PasswordCheck check) {
    this.check = check;
  }

  @Test
  void wrongPasswordsTypedElsewhereCostTheOwnerNothing() {
    wrong(5, login, other);
    assertThrows(SignInThrottled.class, () -> check.isRight(login, other, () -> true));
    assertEquals(5, check.triesLeft(login, own));
    assertTrue(check.isRight(login, own, () -> true));
  }

  @Test
  void theOwnerUnlocksTheOwnSessionWhateverWasTriedAtItsAddress() {
    wrong(5, login, own);
    assertThrows(SignInThrottled.class, () -> check.isRight(login, own, () -> false));
    assertTrue(check.isRight(login, Place.inSession(UUID.randomUUID().toString()), () -> true));
  }

  @Test
  void whoAlwaysComesFromAnAddressIsNotSlowedByTheMistakesOfOthersThere() {
    check.isRight(login, own, () -> true);
    IntStream.range(0, 60).forEach(i -> wrong(1, "x" + i + UUID.randomUUID(), own));
    assertThrows(
        SignInThrottled.class, () -> check.isRight(UUID.randomUUID().toString(), own, () -> true));
    assertTrue(check.isRight(login, own, () -> true));
  }

  @Test
  void anAccountGuessedFromManyAddressesIsSlowedThereAndNotWhereItIsUsed() {
    check.isRight(login, own, () -> true);
    IntStream.range(0, 20).forEach(i -> wrong(1, login, Place.at(i + "." + UUID.randomUUID())));
    assertThrows(SignInThrottled.class, () -> check.isRight(login, other, () -> true));
    assertTrue(check.isRight(login, own, () -> true));
  }

  @Test
  void theNetworkOfAnAddressCountsAsOne() {
    assertEquals(Place.at("2001:db8:1:2::3"), Place.at("2001:db8:1:2:ffff::9"));
    assertFalse(Place.at("2001:db8:1:2::3").equals(Place.at("2001:db8:1:3::3")));
    assertEquals(Place.at("127.0.0.1"), Place.at("::ffff:127.0.0.1"));
  }

  @Test
  void aPasswordThatWasNotComparedIsNoTry() {
    for (int i = 0; i < 8; i++) {
      assertThrows(TooBusy.class, () -> check.isRight(login, own, PasswordCheckIT::noTurn));
    }
    assertEquals(5, check.triesLeft(login, own));
  }

  @Test
  void triesAtOnceAreAsManyAsThoseInARow() {
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      IntStream.range(0, 64)
          .forEach(i -> threads.submit(() -> check.isRight(login, own, () -> false)));
    }
    assertEquals(0, check.triesLeft(login, own));
    // Only what was admitted counts: the others found the row locked, and then the wait.
    assertThrows(SignInThrottled.class, () -> check.isRight(login, own, () -> false));
  }

  private static boolean noTurn() {
    throw new TooBusy();
  }

  private void wrong(int times, String account, Place place) {
    IntStream.range(0, times).forEach(i -> check.isRight(account, place, () -> false));
  }
}
