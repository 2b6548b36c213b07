package org.galien.documents.opening;

/**
 * The file cannot be read, and trying again would change nothing. Checked, because every caller has
 * to keep the original aside and tell a person.
 */
public final class Unreadable extends Exception {
  private final QuarantineReason reason;
  private final String found;
  private final String limit;

  public Unreadable(QuarantineReason reason) {
    this(reason, null, null);
  }

  /**
   * @param found what was found, such as a number of pages; may be null
   * @param limit what is allowed, in the same unit; may be null
   */
  public Unreadable(QuarantineReason reason, Object found, Object limit) {
    super(reason.name());
    this.reason = reason;
    this.found = found == null ? null : found.toString();
    this.limit = limit == null ? null : limit.toString();
  }

  public QuarantineReason reason() {
    return reason;
  }

  public String found() {
    return found;
  }

  public String limit() {
    return limit;
  }
}
