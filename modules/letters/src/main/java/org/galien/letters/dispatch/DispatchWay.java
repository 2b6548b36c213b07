package org.galien.letters.dispatch;

/** How a letter leaves. */
public enum DispatchWay {
  /** Laid where the client of a secure mail takes it. */
  FOLDER,
  /** As a locked PDF. */
  EMAIL
}
