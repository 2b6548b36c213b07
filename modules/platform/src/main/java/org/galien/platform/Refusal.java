package org.galien.platform;

import java.util.Arrays;

/**
 * The domain's "no": what was asked cannot be done, and the person can do something about it.
 *
 * <p>A refusal is named after what was refused ({@code SlotAlreadyTaken}) and carries the key of
 * the sentence shown to the person. It is unchecked so that a transaction it crosses is rolled
 * back. Everything else that is thrown is a bug.
 */
public abstract class Refusal extends RuntimeException {

  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key message key whose first segment is the module's name, as in {@code
   *     scheduling.slot-already-taken}
   * @param arguments what the sentence mentions, formatted by {@code MessageFormat}
   */
  protected Refusal(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments.clone();
  }

  /** The key and the number of arguments, never their values: a message may end in a log. */
  @Override
  public String getMessage() {
    return key + " (" + Arrays.stream(arguments()).count() + ")";
  }
}
