package org.galien.prescriptions;

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
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;
import org.galien.terminology.drugs.DrugBase;
import org.galien.terminology.drugs.Drugs;

/** Signs: the sheet is made once, kept in the vault, and is what is printed ever after. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Signing implements VaultReferences {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Prescribers prescribers;
  @Inject Prescriptions prescriptions;
  @Inject LineReading reading;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Drugs drugs;
  @Inject Vault vault;
  @Inject Letterheads letterheads;
  @Inject ChildWeight weights;
  @Inject Event<PrescriptionSigned> signed;

  /**
   * Signs the draft of who acts with this patient.
   *
   * @param revision that is on screen
   * @throws PrescriptionRefusal when another was saved since, it is empty, or a line lacks what the
   *     law asks for
   */
  public PrescriptionId sign(PatientId patient, long revision) throws IOException {
    UserId own = prescribers.require();
    patients.held(patient);
    PrescriptionEntity draft =
        prescriptions.draftOf(patient.value(), own).orElseThrow(PrescriptionRefusal::unknown);
    em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(draft);
    if (draft.revision != revision) {
      throw PrescriptionRefusal.changedMeanwhile();
    }
    List<Line> lines =
        reading.read(prescriptions.drafts(draft.id), draft.patientId, draft.replaces);
    requireWhole(lines);
    draft.signedAt = clock.instant();
    draft.base = drugs.base().map(DrugBase::dated).orElse(null);
    byte[] pdf = pdf(draft, lines, draft.signedAt, false);
    draft.pdf = vault.store(new ByteArrayInputStream(pdf)).sha256();
    draft.status = PrescriptionView.Status.SIGNED;
    replace(draft);
    em.flush();
    signed.fire(new PrescriptionSigned(draft.key(), patient));
    audit.record("prescription.signed", Prescriptions.subject(draft), "pdf=" + draft.pdf);
    return draft.key();
  }

  /**
   * The sheet as it would be printed, for the draft of who acts; it says that it is none.
   *
   * @throws PrescriptionRefusal when there is no draft, or it is empty
   */
  public byte[] preview(PatientId patient) throws IOException {
    UserId own = prescribers.require();
    prescribers.requireReader(patient);
    PrescriptionEntity draft =
        prescriptions.draftOf(patient.value(), own).orElseThrow(PrescriptionRefusal::unknown);
    List<Line> lines =
        reading.read(prescriptions.drafts(draft.id), draft.patientId, draft.replaces);
    if (lines.isEmpty()) {
      throw PrescriptionRefusal.empty();
    }
    return pdf(draft, lines, clock.instant(), true);
  }

  /**
   * The sheet, as it was made when it was signed; the first opening counts as printing.
   *
   * @throws PrescriptionRefusal when there is none, or who acts may not read it
   */
  public InputStream print(PrescriptionId id) throws IOException {
    PrescriptionEntity entity = prescriptions.known(id);
    prescribers.requireReader(new PatientId(entity.patientId));
    if (entity.pdf == null) {
      throw PrescriptionRefusal.unknown();
    }
    if (entity.printedAt == null) {
      entity.printedAt = clock.instant();
    }
    audit.record("prescription.printed", Prescriptions.subject(entity));
    return vault.open(new VaultKey(entity.pdf));
  }

  @Override
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new HashMap<>();
    em.createQuery(
            "SELECT p FROM PrescriptionEntity p WHERE p.pdf IS NOT NULL", PrescriptionEntity.class)
        .getResultStream()
        .forEach(one -> kept.put(new VaultKey(one.pdf), "prescription " + one.id));
    return kept;
  }

  private static void requireWhole(List<Line> lines) {
    if (lines.isEmpty()) {
      throw PrescriptionRefusal.empty();
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stops()) {
        throw PrescriptionRefusal.incomplete(i + 1);
      }
    }
  }

  private void replace(PrescriptionEntity draft) {
    if (draft.replaces == null) {
      return;
    }
    PrescriptionEntity old =
        em.find(PrescriptionEntity.class, draft.replaces, LockModeType.PESSIMISTIC_WRITE);
    if (old.replacedBy != null) {
      throw PrescriptionRefusal.alreadyReplaced();
    }
    old.replacedBy = draft.id;
  }

  private byte[] pdf(PrescriptionEntity draft, List<Line> lines, Instant at, boolean preview)
      throws IOException {
    UserView prescriber = users.find(new UserId(draft.prescriberId)).orElseThrow();
    PatientView patient = patients.view(new PatientId(draft.patientId));
    ZonedDateTime signed = at.atZone(clock.getZone());
    return SheetPdf.of(
        new Sheet(
            draft.key(),
            prescriber,
            letterheads.current(),
            patient,
            weights.of(patient, signed.toLocalDate()),
            signed,
            draft.twoZones,
            draft.replaces == null ? null : new PrescriptionId(draft.replaces),
            preview,
            lines));
  }
}
