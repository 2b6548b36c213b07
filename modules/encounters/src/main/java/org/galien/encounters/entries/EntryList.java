package org.galien.encounters.entries;

import jakarta.inject.Inject;
import java.util.List;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.patients.PatientId;

/**
 * What every list of a chart does with its entries; what they say, and how it is recorded and
 * changed, is the list's own.
 */
public abstract class EntryList<E extends EntryEntity> {

  @Inject protected EntryLog log;
  @Inject protected EntryDates dates;
  @Inject EntryVersions versions;

  private final Class<E> type;
  private final String table;
  private final RemovalColumns removal;
  private final List<EntryColumn> columns;

  protected EntryList(
      Class<E> type, String table, RemovalColumns removal, List<EntryColumn> columns) {
    this.type = type;
    this.table = table;
    this.removal = removal;
    this.columns = columns;
  }

  /**
   * Takes an entry out of force: ended, never so, or for another reason; see {@link
   * EntryLog#remove}.
   *
   * @throws EntryUnknown when this chart has no such entry
   * @throws EntryAlreadyRemoved when it is out of force
   */
  public void remove(PatientId patient, long id, Removal removal) {
    log.remove(type, patient, id, removal);
  }

  /** Puts an entry back in force, with its first words; does nothing when it is. */
  public void restore(PatientId patient, long id) {
    log.restore(type, patient, id);
  }

  /** Those out of force, the latest first. */
  public List<RemovedEntry> removed(PatientId patient) {
    return log.removed(type, patient);
  }

  /** What one of them said at any time, the latest first. */
  public List<EntryVersion> versions(PatientId patient, long id) {
    log.read(type, patient, id);
    return versions.of(table, id, removal, columns);
  }
}
