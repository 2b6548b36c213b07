package org.galien.platform.users.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * Argon2id with parameters that OWASP takes for equally strong (Password Storage Cheat Sheet: 19
 * MiB and two passes, or 7 MiB and five). Parameters stand in the hash, so they can be changed.
 *
 * <p>Each comparison takes that memory and a core, at a door that is open to everybody: they have
 * turns, and each method throws {@link TooBusy} when there is none. Ask outside of transactions.
 */
public final class PasswordHash {

  /** The longest password that is looked at; a longer one is nobody's. */
  public static final int LONGEST = 256;

  private static final int WAITING = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final Turns TURNS = Turns.ofProcessor(WAITING, PATIENCE);
  private static final Executor QUIETLY =
      Executors.newCachedThreadPool(
          Thread.ofPlatform()
              .daemon()
              .name("passwords-", 1)
              .priority(Thread.MIN_PRIORITY)
              .factory());
  private static final int KIB = 7_168;
  private static final int PASSES = 5;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIB, PASSES, 1, 32, Argon2.ID);

  private static final String PARAMETERS = "$m=" + KIB + ",t=" + PASSES + ",p=1$";

  /** Of no password: comparing with it takes as long as with any. */
  private static final String NOBODY =
      "$argon2id$v=19" + PARAMETERS + "A".repeat(22) + "$" + "A".repeat(43);

  private PasswordHash() {}

  public static String of(String password) {
    return TURNS.take(
        () -> quietly(() -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult()));
  }

  public static boolean matches(String password, String hash) {
    return password.length() <= LONGEST && TURNS.take(() -> quietly(() -> compare(password, hash)));
  }

  /** True for a hash with other parameters than new ones have: to be made anew when it can be. */
  public static boolean isDated(String hash) {
    return !hash.contains(PARAMETERS);
  }

  /** On a thread that gives way to those that answer (ADR 15). */
  private static <T> T quietly(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, QUIETLY).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException known ? known : failed;
    }
  }

  private static boolean compare(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as a real comparison, so that time does not tell which logins exist. */
  public static void matchNobody(String password) {
    matches(password, NOBODY);
  }
}
