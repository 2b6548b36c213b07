package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Signs: the sheet is made once, kept in the vault, and is what is printed ever after. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Signing implements VaultReferences {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject LetterWriters writers;
  @Inject Letters letters;
  @Inject LetterSeals seals;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Vault vault;
  @Inject Letterheads letterheads;
  @Inject Event<LetterSigned> signed;
  @Inject Event<LetterReplaced> replaced;

  /** What the doctor may want to mend first. */
  public List<LetterRemark> remarks(LetterId id) {
    LetterEntity draft = letters.draft(id);
    String today = LetterDates.day(LocalDate.now(clock));
    return LetterRemark.of(draft.kind, draft.content, today);
  }

  /**
   * Signs a draft.
   *
   * @param revision that is on screen
   * @throws LetterRefusal when another was saved since, it is empty, a field was not filled, or it
   *     is in another doctor's name
   */
  public LetterId sign(LetterId id, long revision) throws IOException {
    UserId own = writers.requireSigner();
    LetterEntity draft = letters.draft(id);
    patients.held(new PatientId(draft.patientId));
    if (draft.revision != revision) {
      throw LetterRefusal.changedMeanwhile();
    }
    if (draft.signerId != own.value()) {
      throw LetterRefusal.forAnother(writers.name(new UserId(draft.signerId)));
    }
    requireWhole(draft);
    draft.signedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    draft.pdf = vault.store(new ByteArrayInputStream(pdf(draft))).sha256();
    draft.status = LetterView.Status.SIGNED;
    replace(draft);
    em.flush();
    signed.fire(new LetterSigned(draft.key(), new PatientId(draft.patientId)));
    audit.seal(LetterSeals.SIGNED, Letters.subject(draft), seals.of(draft));
    return draft.key();
  }

  /**
   * The sheet, as it was made when it was signed; the first opening counts as printing.
   *
   * @throws LetterRefusal when there is none, or who acts may not read it
   */
  public InputStream print(LetterId id) throws IOException {
    LetterEntity entity = signed(id);
    if (entity.printedAt == null) {
      entity.printedAt = clock.instant();
    }
    audit.record("letter.printed", Letters.subject(entity));
    return vault.open(new VaultKey(entity.pdf));
  }

  /** As {@link #print}, for what is handed on otherwise than on paper. */
  public InputStream sheet(LetterId id) throws IOException {
    return vault.open(new VaultKey(signed(id).pdf));
  }

  private LetterEntity signed(LetterId id) {
    LetterEntity entity = letters.known(id);
    writers.requireReader(new PatientId(entity.patientId));
    if (entity.pdf == null) {
      throw LetterRefusal.unknown();
    }
    return entity;
  }

  @Override
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new HashMap<>();
    em.createQuery("SELECT l FROM LetterEntity l WHERE l.pdf IS NOT NULL", LetterEntity.class)
        .getResultStream()
        .forEach(one -> kept.put(new VaultKey(one.pdf), "letter " + one.id));
    return kept;
  }

  private static void requireWhole(LetterEntity draft) {
    if (draft.title.isBlank()) {
      throw LetterRefusal.noTitle();
    }
    String words = LetterText.plain(draft.content);
    if (words.isBlank()) {
      throw LetterRefusal.empty();
    }
    String unfilled =
        LetterField.TOKEN
            .matcher(words)
            .results()
            .map(found -> found.group())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!unfilled.isEmpty()) {
      throw LetterRefusal.unfilled(unfilled);
    }
  }

  private void replace(LetterEntity draft) {
    if (draft.replaces == null) {
      return;
    }
    LetterEntity old = em.find(LetterEntity.class, draft.replaces, LockModeType.PESSIMISTIC_WRITE);
    if (old.replacedBy != null) {
      throw LetterRefusal.alreadyReplaced();
    }
    old.replacedBy = draft.id;
    em.flush();
    replaced.fire(new LetterReplaced(old.key(), draft.key()));
  }

  private byte[] pdf(LetterEntity draft) throws IOException {
    return LetterPdf.of(
        new LetterSheet(
            draft.view(),
            users.find(new UserId(draft.signerId)).orElseThrow(),
            letterheads.current(),
            patients.view(new PatientId(draft.patientId)),
            draft.signedAt.atZone(clock.getZone()).toLocalDate()));
  }
}
