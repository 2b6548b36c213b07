package org.galien.letters.dispatch;

/** Where it stands. */
public enum DispatchState {
  /** To be laid in the folder; with a problem, to be tried again by itself. */
  PENDING,
  /** Lies, or lay, in the folder: its client goes on. */
  LAID,
  /** Could not be laid: waits for a person. */
  FAILED,
  /** Given to what sends e-mail, which knows the rest. */
  GIVEN,
  /** A person gave it up. */
  DROPPED
}
