package org.galien.documents.opening;

/**
 * The file cannot be read, and unless it was a {@link #death} trying again would change nothing.
 * Checked, because every caller has to keep the original aside and tell a person.
 */
public final class Unreadable extends Exception {
  private final QuarantineReason reason;
  private final String found;
  private final String limit;
  private final boolean death;

  public Unreadable(QuarantineReason reason) {
    this(reason, null, null);
  }

  /** The process that opened the file ended: only a second time is it the file's fault. */
  static Unreadable death(QuarantineReason reason) {
    return new Unreadable(reason, null, null, true);
  }

  /**
   * @param found what was found, such as a number of pages; may be null
   * @param limit what is allowed, in the same unit; may be null
   */
  public Unreadable(QuarantineReason reason, Object found, Object limit) {
    this(reason, found, limit, false);
  }

  private Unreadable(QuarantineReason reason, Object found, Object limit, boolean death) {
    super(reason.name());
    this.reason = reason;
    this.found = found == null ? null : found.toString();
    this.limit = limit == null ? null : limit.toString();
    this.death = death;
  }

  /** True when another try may go better: not the file was judged, the process ended. */
  public boolean death() {
    return death;
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
