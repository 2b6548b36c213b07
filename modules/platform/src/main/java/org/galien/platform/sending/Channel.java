package org.galien.platform.sending;

/** How a message reaches somebody. */
public enum Channel {
  EMAIL,
  SMS,
  /** By nobody but us: called, or printed. */
  LIST
}
