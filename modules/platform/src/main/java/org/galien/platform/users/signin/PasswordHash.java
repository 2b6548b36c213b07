package org.galien.platform.users.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * Argon2id with the parameters OWASP recommends as a minimum (Password Storage Cheat Sheet: 19 MiB,
 * two passes, one lane). Parameters stand in the hash, so they can be raised later.
 *
 * <p>Each comparison takes those 19 MiB and a core, at a door that is open to everybody: they have
 * turns, and each method throws {@link TooBusy} when there is none.
 */
public final class PasswordHash {

  /** The longest password that is looked at; a longer one is nobody's. */
  public static final int LONGEST = 256;

  private static final int WAITING = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final Turns TURNS = Turns.ofProcessor(WAITING, PATIENCE);
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final String NOBODY = of("a password that no account has");

  private PasswordHash() {}

  public static String of(String password) {
    return TURNS.take(() -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
  }

  public static boolean matches(String password, String hash) {
    return password.length() <= LONGEST && TURNS.take(() -> compare(password, hash));
  }

  private static boolean compare(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as a real comparison, so that time does not tell which logins exist. */
  public static void matchNobody(String password) {
    matches(password, NOBODY);
  }
}
