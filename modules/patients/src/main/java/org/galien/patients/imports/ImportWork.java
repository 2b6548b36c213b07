package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.galien.patients.ImportedPatients;
import org.galien.patients.Patients;
import org.galien.patients.imports.tables.FileRefused;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/**
 * Tries an import and makes it: the same pass over the same files, once without writing and once in
 * a single transaction. Who ends it, be it the power, leaves everything as it was.
 */
@ApplicationScoped
class ImportWork {

  @Inject ImportWork self;
  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Patients patients;
  @Inject ImportedPatients imported;
  @Inject PatientTarget target;
  @Inject ImportTargets targets;
  @Inject SourceFiles files;
  @Inject FindingRows rows;

  /**
   * Finds what would be made, and keeps what it found.
   *
   * @throws FileRefused when a file cannot be trusted; the import says so from then on
   * @throws MappingIncomplete when a file does not tell enough
   */
  void tryOut(long id, ImportProgress progress) throws Exception {
    noting(id, () -> self.tried(id, progress));
  }

  /**
   * Makes everything, or nothing.
   *
   * @throws FileRefused as {@link #tryOut}
   */
  void make(long id, ImportProgress progress) throws Exception {
    Map<String, Object> notes = new ConcurrentHashMap<>();
    noting(
        id,
        () -> {
          prepare(id, notes, progress);
          self.made(id, notes, progress);
        });
  }

  private interface Step {
    void run() throws Exception;
  }

  private void noting(long id, Step step) throws Exception {
    try {
      step.run();
    } catch (FileRefused refused) {
      self.note(id, refused);
      throw refused;
    }
  }

  @Transactional(rollbackOn = Exception.class)
  public void tried(long id, ImportProgress progress) throws IOException, SQLException {
    Instant start = clock.instant();
    ImportEntity entity = open(id, LockModeType.NONE);
    int version = entity.version;
    Findings findings = pass(entity, false, new HashMap<>(), progress);
    em.clear();
    ImportEntity now = open(id, LockModeType.PESSIMISTIC_WRITE);
    if (now.version != version) {
      throw ImportRefusal.underWay();
    }
    rows.write(id, findings);
    now.triedAt = clock.instant();
    now.triedMillis = now.triedAt.toEpochMilli() - start.toEpochMilli();
    now.refused = null;
    em.flush();
    audit.record("patients.import-tried", Subject.of("import", id), counts(findings));
  }

  /** Outside a transaction: what takes long and is seen by nobody. */
  private void prepare(long id, Map<String, Object> notes, ImportProgress progress)
      throws IOException {
    for (Prepared one : self.toPrepare(id, progress)) {
      for (Pass.Source source : one.sources()) {
        Pass pass = new Pass(one.setting(), true, null, null, null, notes);
        Pass.prepare(one.target(), source, pass, progress);
      }
    }
  }

  record Prepared(ImportTarget target, List<Pass.Source> sources, Pass.Setting setting) {}

  @Transactional
  public List<Prepared> toPrepare(long id, ImportProgress progress) throws IOException {
    ImportEntity entity = open(id, LockModeType.NONE);
    List<Prepared> all = new ArrayList<>();
    for (ImportTarget one : targets.inOrder()) {
      all.add(new Prepared(one, files.sources(entity, one), setting(entity, progress, 0)));
    }
    return all;
  }

  @Transactional(rollbackOn = Exception.class)
  public void made(long id, Map<String, Object> notes, ImportProgress progress)
      throws IOException, SQLException {
    ImportEntity entity = open(id, LockModeType.PESSIMISTIC_WRITE);
    Findings findings = pass(entity, true, notes, progress);
    progress.requireGoingOn();
    em.clear();
    rows.write(id, findings);
    Actor actor = acting.current();
    ImportEntity now = em.find(ImportEntity.class, id);
    now.state = ImportState.DONE;
    now.doneAt = clock.instant();
    now.doneBy = actor.person() ? actor.user().value() : null;
    now.doneName = actor.name();
    now.refused = null;
    tasks.enqueue(new TaskRequest("patients.duplicates", "import-" + id, 1));
    em.flush();
    audit.record("patients.imported", Subject.of("import", id), counts(findings));
  }

  @Transactional
  public void note(long id, FileRefused refused) {
    ImportEntity entity = em.find(ImportEntity.class, id);
    entity.refused = refused.key();
    entity.refusedLine = refused.line();
    entity.refusedColumn = refused.column();
  }

  private Findings pass(
      ImportEntity entity, boolean writing, Map<String, Object> notes, ImportProgress progress)
      throws IOException, SQLException {
    KnownPeople people =
        new KnownPeople(
            LocalDate.now(clock),
            day -> patients.bornOn(List.of(day)),
            id -> patients.identities(List.of(id)).getFirst());
    PatientPass persons = new PatientPass(imported, target, people, rows.same(entity.id));
    MadeLog log = new MadeLog(em, entity.source, entity.id);
    long all = files.rows(entity);
    Pass pass = new Pass(setting(entity, progress, all), writing, people, persons, log, notes);
    log.known(PatientTarget.KIND).forEach((key, row) -> known(people, key, row));
    boolean any = false;
    for (ImportTarget one : targets.inOrder()) {
      for (Pass.Source source : files.sources(entity, one)) {
        any = true;
        pass.take(one, source);
      }
    }
    if (!any) {
      throw ImportRefusal.nothing();
    }
    return pass.findings();
  }

  /** Patients of an earlier import of the same software have their numbers still. */
  private static void known(KnownPeople people, String key, long patient) {
    if (key.startsWith("=")) {
      people.addKnown(key.substring(1), new org.galien.patients.PatientId(patient));
    }
  }

  private Pass.Setting setting(ImportEntity entity, ImportProgress progress, long all) {
    return new Pass.Setting(
        entity.id,
        entity.source,
        entity.folder == null ? null : SourceFiles.folder(entity.folder),
        acting.current(),
        progress,
        all);
  }

  private ImportEntity open(long id, LockModeType lock) {
    ImportEntity entity = em.find(ImportEntity.class, id, lock);
    if (entity == null) {
      throw ImportRefusal.unknown();
    }
    if (entity.state != ImportState.OPEN) {
      throw ImportRefusal.notOpen();
    }
    return entity;
  }

  private static String counts(Findings findings) {
    return findings.counts.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue().made)
        .collect(Collectors.joining(";"));
  }
}
