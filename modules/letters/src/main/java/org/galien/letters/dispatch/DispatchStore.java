package org.galien.letters.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.galien.letters.LetterId;
import org.galien.letters.LetterWriters;
import org.galien.letters.Letters;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/** The background's side of the table; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DispatchStore {

  /** Of the sentences {@code letters.dispatch.problem.…}. */
  static final String REPLACED = "replaced";

  private static final String ADDRESS = "address";
  private static final String LEFT = "left";

  private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter IN_INDEX = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject LetterWriters writers;
  @Inject Letters letters;
  @Inject Dispatches dispatches;

  /**
   * What is to be laid.
   *
   * @param file name that tells nothing of the patient
   * @param at when it was ordered, on the practice's clock
   * @param by who ordered it
   */
  record ToLay(long letter, String file, String address, String recipient, String at, String by) {}

  /** Nothing when it shall not leave any more, which is then said at the letter. */
  Optional<ToLay> toLay(long id) {
    DispatchEntity row = locked(id);
    if (row == null || row.state != DispatchState.PENDING) {
      return Optional.empty();
    }
    if (letters.view(new LetterId(row.letterId)).replacedBy() != null) {
      become(row, DispatchState.DROPPED, REPLACED);
      return Optional.empty();
    }
    if (!dispatches.addressStands(row)) {
      become(row, DispatchState.FAILED, ADDRESS);
      return Optional.empty();
    }
    LocalDateTime at = LocalDateTime.ofInstant(row.orderedAt, clock.getZone());
    return Optional.of(
        new ToLay(
            row.letterId,
            "galien-%s-%06d.pdf".formatted(IN_NAME.format(at), row.id),
            row.address,
            row.recipient,
            IN_INDEX.format(at),
            writers.name(new UserId(row.orderedBy))));
  }

  /**
   * @return false when it was given up meanwhile: its file has to go
   */
  boolean laid(long id, String file) {
    DispatchEntity row = locked(id);
    if (row.state != DispatchState.PENDING) {
      return false;
    }
    become(row, DispatchState.LAID, null);
    row.fileName = file;
    audit.record("letter.laid", Subject.of("letter", row.letterId));
    return true;
  }

  /** It was given up, but its file was taken from the folder before: that has to be known. */
  void left(long id, String file) {
    DispatchEntity row = locked(id);
    row.problem = LEFT;
    row.fileName = file;
    audit.record("letter.laid", Subject.of("letter", row.letterId));
  }

  /**
   * @param last true when it is not tried again by itself
   */
  void failed(long id, String problem, boolean last) {
    DispatchEntity row = locked(id);
    if (row.state == DispatchState.PENDING) {
      become(row, last ? DispatchState.FAILED : DispatchState.PENDING, problem);
    }
  }

  private void become(DispatchEntity row, DispatchState state, String problem) {
    row.state = state;
    row.problem = problem;
    row.changedAt = clock.instant();
  }

  private DispatchEntity locked(long id) {
    return em.find(DispatchEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
