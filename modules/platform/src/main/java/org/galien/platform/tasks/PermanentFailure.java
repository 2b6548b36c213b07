package org.galien.platform.tasks;

/** A try that need not be repeated; the message is for the log and holds no patient content. */
public class PermanentFailure extends Exception {
  public PermanentFailure(String message) {
    super(message);
  }

  public PermanentFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
