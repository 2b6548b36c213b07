package org.galien.launcher.machine;

/** Something the person at the keyboard can put right; the message is one line saying how. */
public final class LaunchFailure extends RuntimeException {
  private final String key;

  public LaunchFailure(String key, Object... arguments) {
    super(Texts.text(key, arguments));
    this.key = key;
  }

  /** The message key in {@code messages_fr.properties}, for tests and callers that choose. */
  public String key() {
    return key;
  }
}
