package org.galien.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Exports of whole charts, for clinicians to whom the chart is open. */
@ApplicationScoped
@Transactional
public class Records {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject CareCircle circle;
  @Inject TaskQueue tasks;
  @Inject Settings settings;
  @Inject Vault vault;

  /** Has one made in the background. */
  public long ask(long patient) {
    Actor who = clinician();
    circle.require(patient);
    RecordEntity entity = new RecordEntity();
    entity.patientId = patient;
    entity.askedBy = who.user().value();
    entity.askedName = who.name();
    entity.askedAt = clock.instant();
    em.persist(entity);
    em.flush();
    tasks.enqueue(new TaskRequest(MakeRecord.KIND, String.valueOf(entity.id), 1));
    audit.record("record.asked", Subject.ofPatient("record", entity.id, patient));
    return entity.id;
  }

  /** The latest of a chart, newest first; others' without their file. */
  public List<RecordView> of(long patient, int limit) {
    clinician();
    return em.createQuery(
            "SELECT r FROM RecordEntity r WHERE r.patientId = :patient ORDER BY r.id DESC",
            RecordEntity.class)
        .setParameter("patient", patient)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /**
   * The file, for who asked for it; that goes on record. The caller closes the stream.
   *
   * @throws RecordUnavailable for everybody else, and while or when there is none
   */
  public InputStream open(long number) throws IOException {
    RecordEntity entity = em.find(RecordEntity.class, number);
    if (entity == null
        || entity.vaultKey == null
        || entity.removedAt != null
        || entity.askedBy != clinician().user().value()) {
      throw new RecordUnavailable();
    }
    InputStream file = vault.open(new VaultKey(entity.vaultKey));
    audit.record("record.downloaded", Subject.ofPatient("record", number, entity.patientId));
    return file;
  }

  private RecordView view(RecordEntity r) {
    Optional<TaskView> task = tasks.find(MakeRecord.KIND, String.valueOf(r.id));
    boolean there = r.vaultKey != null && r.removedAt == null;
    return new RecordView(
        r.id,
        r.askedName,
        r.askedAt,
        r.size,
        there ? r.madeAt.plus(kept()) : null,
        r.removedAt != null,
        task.map(TaskView::progress).orElse(0),
        task.filter(t -> t.state() == TaskState.FAILED).isPresent(),
        r.askedBy == acting.current().user().value());
  }

  /** How many days a file is kept. */
  public int days() {
    return settings.read(RecordSettings.class).days();
  }

  private Duration kept() {
    return Duration.ofDays(days());
  }

  /** Whose time is over. */
  List<Long> expired() {
    Instant before = clock.instant().minus(kept());
    return em.createQuery(
            "SELECT r.id FROM RecordEntity r WHERE r.madeAt < :before AND r.removedAt IS NULL",
            Long.class)
        .setParameter("before", before)
        .getResultList();
  }

  RecordEntity found(long number) {
    return em.find(RecordEntity.class, number);
  }

  void made(long number, VaultKey key, long size) {
    RecordEntity entity = found(number);
    entity.vaultKey = key.sha256();
    entity.size = size;
    entity.madeAt = clock.instant();
    audit.record("record.made", Subject.ofPatient("record", number, entity.patientId));
  }

  /** Before its file goes: what stands here has a file. */
  void removed(long number) {
    RecordEntity entity = found(number);
    entity.removedAt = clock.instant();
    audit.record("record.removed", Subject.ofPatient("record", number, entity.patientId));
  }

  private Actor clinician() {
    Actor who = acting.current();
    if (!who.clinical()) {
      throw new RecordsAreForClinicians();
    }
    return who;
  }
}
