package org.galien.patients.imports;

/** Whom a pass tells how far it is, and who may stop it. */
public interface ImportProgress {

  void at(int percent);

  /** Throws when somebody called it off */
  void requireGoingOn();
}
