package org.galien.letters.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.galien.letters.LetterId;
import org.galien.letters.LetterReplaced;
import org.galien.letters.LetterView;
import org.galien.letters.LetterWriters;
import org.galien.letters.Letters;
import org.galien.patients.correspondents.Correspondent;
import org.galien.patients.correspondents.Correspondents;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.users.Acting;

/** Lets signed letters leave, each by a named person's word. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Dispatches {

  private static final int MOST = 200;
  private static final String OPEN =
      "(d.state = :failed OR (d.state = :pending AND d.problem IS NOT NULL))";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Letters letters;
  @Inject LetterWriters writers;
  @Inject Correspondents correspondents;
  @Inject MailedLetters mail;
  @Inject Outbox outbox;

  /** What became of a letter, latest first. */
  public List<DispatchView> of(LetterId letter) {
    letters.view(letter);
    return em.createQuery(
            "SELECT d FROM LetterDispatchEntity d WHERE d.letterId = :letter ORDER BY d.id DESC",
            DispatchEntity.class)
        .setParameter("letter", letter.value())
        .getResultStream()
        .map(DispatchEntity::view)
        .toList();
  }

  /** What could not be laid, oldest first; for who may not read letters, nothing. */
  public List<DispatchView> open() {
    if (!writers.clinical()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT d FROM LetterDispatchEntity d WHERE " + OPEN + " ORDER BY d.id",
            DispatchEntity.class)
        .setParameter("failed", DispatchState.FAILED)
        .setParameter("pending", DispatchState.PENDING)
        .setMaxResults(MOST)
        .getResultStream()
        .map(DispatchEntity::view)
        .toList();
  }

  /** How many of those there are. */
  public long openCount() {
    return writers.clinical()
        ? em.createQuery("SELECT COUNT(d) FROM LetterDispatchEntity d WHERE " + OPEN, Long.class)
            .setParameter("failed", DispatchState.FAILED)
            .setParameter("pending", DispatchState.PENDING)
            .getSingleResult()
        : 0;
  }

  /**
   * Has a letter laid in the outgoing folder.
   *
   * @param address of the correspondent's secure mail, as it was on screen
   * @throws DispatchRefusal when there is no folder or address, it is not the one on screen, or the
   *     letter is not in force
   */
  public DispatchView toFolder(LetterId letter, long correspondent, String address) {
    requireLetter(letter);
    if (!outbox.configured()) {
      throw DispatchRefusal.noFolder();
    }
    Correspondent to = correspondents.view(correspondent);
    requireSame(to.secureEmail(), address);
    DispatchEntity row =
        row(letter, DispatchWay.FOLDER, correspondent, to.display(), to.secureEmail());
    leave(row);
    return row.view();
  }

  /**
   * Sends a letter to a correspondent as a locked PDF.
   *
   * @param address as it was on screen
   */
  public MailedLetter toCorrespondent(LetterId letter, long correspondent, String address)
      throws IOException {
    Correspondent to = correspondents.view(correspondent);
    return byMail(letter, correspondent, to.display(), to.email(), null, address);
  }

  /** As {@link #toCorrespondent}, to the patient. */
  public MailedLetter toPatient(LetterId letter, String address) throws IOException {
    var patient = mail.patient(letters.view(letter).patient());
    return byMail(
        letter, null, patient.display(), patient.contact().email(), patient.id().value(), address);
  }

  private MailedLetter byMail(
      LetterId letter, Long correspondent, String name, String known, Long patient, String address)
      throws IOException {
    requireLetter(letter);
    requireSame(known, address);
    DispatchEntity row = row(letter, DispatchWay.EMAIL, correspondent, name, known);
    String password = LockedPdf.password();
    row.messageId = mail.send(row, patient, password);
    row.state = DispatchState.GIVEN;
    em.flush();
    return new MailedLetter(row.view(), password);
  }

  /**
   * Tries again what could not be laid.
   *
   * @throws DispatchRefusal when the letter is no longer in force, or the address no longer the
   *     correspondent's: who wants it to leave orders it anew, with what is on screen
   */
  public void again(long id) {
    DispatchEntity row = standing(id);
    requireLetter(new LetterId(row.letterId));
    if (!addressStands(row)) {
      throw DispatchRefusal.addressChanged();
    }
    row.state = DispatchState.PENDING;
    row.problem = null;
    row.changedAt = clock.instant();
    leave(row);
    audit.record("letter.dispatch-again", subject(row));
  }

  /** Somebody saw to it otherwise. */
  public void drop(long id) {
    DispatchEntity row = standing(id);
    giveUp(row, row.problem);
    audit.record("letter.dispatch-dropped", subject(row));
  }

  /** What did not leave yet leaves no more: its letter is no longer in force. */
  void dropReplaced(@Observes LetterReplaced letter) {
    List<DispatchEntity> waiting =
        em.createQuery(
                "SELECT d FROM LetterDispatchEntity d WHERE d.letterId = :letter AND d.state IN"
                    + " :waiting",
                DispatchEntity.class)
            .setParameter("letter", letter.id().value())
            .setParameter("waiting", List.of(DispatchState.PENDING, DispatchState.FAILED))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    for (DispatchEntity row : waiting) {
      giveUp(row, DispatchStore.REPLACED);
      audit.record("letter.dispatch-dropped", subject(row), "replaced-by=" + letter.by().value());
    }
  }

  /** Whether the address is still that of whom it was ordered for. */
  boolean addressStands(DispatchEntity row) {
    return row.correspondentId != null
        && correspondents
            .find(row.correspondentId)
            .filter(to -> row.address.equals(to.secureEmail()))
            .isPresent();
  }

  private void giveUp(DispatchEntity row, String problem) {
    row.state = DispatchState.DROPPED;
    row.problem = problem;
    row.changedAt = clock.instant();
  }

  private void leave(DispatchEntity row) {
    row.attempts++;
    em.flush();
    tasks.enqueue(new TaskRequest(LayLetter.KIND, String.valueOf(row.id), row.attempts));
  }

  private void requireLetter(LetterId letter) {
    if (!acting.current().person()) {
      throw DispatchRefusal.needsAPerson();
    }
    LetterView view = letters.view(letter);
    if (!view.signed()) {
      throw DispatchRefusal.notSigned();
    }
    if (view.replacedBy() != null) {
      throw DispatchRefusal.replaced();
    }
  }

  private static void requireSame(String known, String shown) {
    if (known == null || known.isBlank()) {
      throw DispatchRefusal.noAddress();
    }
    if (!known.equals(shown)) {
      throw DispatchRefusal.addressChanged();
    }
  }

  private DispatchEntity row(
      LetterId letter, DispatchWay way, Long correspondent, String name, String address) {
    DispatchEntity row = new DispatchEntity();
    row.letterId = letter.value();
    row.way = way;
    row.correspondentId = correspondent;
    row.recipient = name;
    row.address = address;
    row.orderedAt = clock.instant();
    row.orderedBy = acting.current().user().value();
    row.changedAt = row.orderedAt;
    em.persist(row);
    em.flush();
    audit.record("letter.dispatched", subject(row), "way=" + way);
    return row;
  }

  private DispatchEntity standing(long id) {
    DispatchEntity row = em.find(DispatchEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || !row.view().open()) {
      throw DispatchRefusal.unknown();
    }
    letters.view(new LetterId(row.letterId));
    return row;
  }

  private Subject subject(DispatchEntity row) {
    LetterView letter = letters.view(new LetterId(row.letterId));
    return Subject.ofPatient("letter", row.letterId, letter.patient().value());
  }
}
