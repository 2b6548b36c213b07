package org.galien.scheduling.hours;

/** Why a practitioner is not there. */
public enum AbsenceKind {
  PAUSE,
  ABSENCE,
  MEETING
}
