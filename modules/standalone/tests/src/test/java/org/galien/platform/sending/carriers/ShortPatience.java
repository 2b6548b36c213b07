package org.galien.platform.sending.carriers;

import java.time.Duration;

/** While it is open, nobody waits long for a mail server. */
public final class ShortPatience implements AutoCloseable {

  private final Duration usual = MailSession.patience;

  public ShortPatience() {
    MailSession.patience = Duration.ofMillis(700);
  }

  @Override
  public void close() {
    MailSession.patience = usual;
  }
}
