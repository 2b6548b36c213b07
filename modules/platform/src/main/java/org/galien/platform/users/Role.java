package org.galien.platform.users;

import java.util.Set;

/** What a person may do. A person may hold several. */
public enum Role {
  /** Secrétaire: reception; sees no clinical note. */
  SECRETARY,
  /** Médecin: writes and signs notes. */
  PHYSICIAN,
  /** Infirmier: reads and writes care notes. */
  NURSE,
  /** Remplaçant: a physician with an own login, acting under a colleague's practice. */
  SUBSTITUTE,
  /** Administrateur: settings, accounts, background tasks; no clinical rights by itself. */
  ADMINISTRATOR,
  /** Gestionnaire: money and statistics; learns nothing of who the patients are. */
  MANAGER;

  /** Whom patients come to see: each has a column in the agenda. */
  public static final Set<Role> PRACTITIONERS = Set.of(PHYSICIAN, SUBSTITUTE);

  /** True for those bound to a patient's care, who may read clinical notes. */
  public boolean clinical() {
    return this == PHYSICIAN || this == NURSE || this == SUBSTITUTE;
  }

  /** True for those who may sign a consultation note. */
  public boolean signsNotes() {
    return this == PHYSICIAN || this == SUBSTITUTE;
  }
}
