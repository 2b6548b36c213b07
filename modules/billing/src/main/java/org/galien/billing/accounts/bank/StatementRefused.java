package org.galien.billing.accounts.bank;

import org.galien.platform.Refusal;

/** A file of a bank that cannot be read; nothing of it is kept. */
public final class StatementRefused extends Refusal {

  private final long line;

  /**
   * @param what the rest of the key after {@code billing.accounts.file.}
   * @param line of the file, from 1
   */
  StatementRefused(String what, long line) {
    super("billing.accounts.file." + what, line);
    this.line = line;
  }

  public long line() {
    return line;
  }
}
