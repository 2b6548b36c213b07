package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.vault.Vault;

/**
 * What comes from other software, from its files to what was made of them: opened, files added,
 * columns understood, tried, doubts decided, made, perhaps undone.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
@Reserved(Right.ADMINISTRATION)
public class Imports {

  private static final int NAME = 200;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Vault vault;
  @Inject ImportTargets targets;
  @Inject SourceFiles files;
  @Inject SavedMappings mappings;
  @Inject ImportReader reader;
  @Inject ImportUndo undoing;

  /**
   * @param source name of the other software; the same one each time
   * @throws ImportRefusal without it
   */
  public long open(String source) {
    String name = TextLimit.checked(source, 60);
    if (name.isBlank()) {
      throw ImportRefusal.sourceMissing();
    }
    Actor actor = acting.current();
    ImportEntity entity = new ImportEntity();
    entity.source = name;
    entity.createdAt = clock.instant();
    entity.createdBy = actor.person() ? actor.user().value() : null;
    entity.createdName = actor.name();
    em.persist(entity);
    em.flush();
    audit.record("patients.import-opened", Subject.of("import", entity.id));
    return entity.id;
  }

  /**
   * Takes a table of the other software, whose kind and columns are proposed.
   *
   * @param name of the file; {@code .ics} is a calendar, all else CSV
   * @throws org.galien.patients.imports.tables.FileRefused when it cannot be trusted as a whole
   */
  public long add(long id, String name, InputStream content) throws IOException {
    ImportEntity entity = changing(id);
    String sha256 = vault.store(content).sha256();
    String shown = name.substring(Math.max(0, name.length() - NAME));
    var table = files.open(name, sha256);
    var look = SourceFiles.look(table);
    ImportTarget target = targets.guess(shown, look.samples());
    ImportFileEntity file = new ImportFileEntity();
    file.importId = id;
    file.name = shown;
    file.sha256 = sha256;
    file.form = look.form();
    file.rows = look.rows();
    propose(entity, file, target, look);
    em.persist(file);
    em.flush();
    return file.id;
  }

  public void remove(long id, long file) {
    changing(id);
    em.remove(file(id, file));
  }

  /** Says what a file is a table of; its columns are proposed anew. */
  public void kind(long id, long file, String kind) throws IOException {
    ImportEntity entity = changing(id);
    ImportFileEntity one = file(id, file);
    propose(entity, one, targets.of(kind), SourceFiles.look(files.open(one.name, one.sha256)));
  }

  /**
   * Says what a column is.
   *
   * @param key of an {@link ImportColumn}, {@link ColumnMapping#LEAVE} or {@link
   *     ColumnMapping#OPEN}
   */
  public void map(long id, long file, String column, String key) {
    changing(id);
    ImportFileEntity one = file(id, file);
    one.mapping = one.columns().with(column, key).json();
  }

  /** Keeps how a file's columns are understood, for the next file of that software. */
  public void saveMapping(long id, long file) {
    ImportEntity entity = entity(id, LockModeType.NONE);
    ImportFileEntity one = file(id, file);
    mappings.save(entity.source, one.kind, one.mapping);
  }

  /**
   * @param folder on this machine, or empty for none
   * @throws ImportRefusal when it cannot be read
   */
  public void documents(long id, String folder, FileNaming naming) {
    ImportEntity entity = changing(id);
    String path = folder == null ? "" : folder.strip();
    entity.folder = path.isEmpty() ? null : SourceFiles.folder(path).toString();
    entity.naming = naming;
  }

  /** Leaves the try in the queue. */
  public void tryOut(long id) {
    start(changing(id), TryImport.KIND);
  }

  /**
   * Leaves the making in the queue.
   *
   * @throws ImportRefusal unless it was tried as it is
   */
  public void make(long id) {
    ImportEntity entity = idle(id);
    if (entity.state != ImportState.OPEN) {
      throw ImportRefusal.notOpen();
    }
    if (entity.triedAt == null) {
      throw ImportRefusal.tryFirst();
    }
    start(entity, MakeImport.KIND);
  }

  /**
   * Leaves the undoing in the queue.
   *
   * @throws UndoHindered when people have worked with what was made
   */
  public void undo(long id) {
    ImportEntity entity = idle(id);
    List<Obstacle> obstacles = undoing.obstacles(id);
    if (!obstacles.isEmpty()) {
      throw new UndoHindered(obstacles);
    }
    start(entity, UndoImport.KIND);
  }

  /** What stands in the way of undoing it now; empty when nothing does. */
  public List<Obstacle> obstacles(long id) {
    return undoing.obstacles(id);
  }

  /** Calls off what runs or waits; nothing of it stays. */
  public void cancel(long id) {
    running(id).ifPresent(task -> tasks.cancel(task.id()));
  }

  /**
   * Says whether a row is the person of a chart.
   *
   * @param same null to leave it open again
   */
  public void decide(long id, String key, long candidate, Boolean same) {
    if (entity(id, LockModeType.NONE).state != ImportState.OPEN) {
      throw ImportRefusal.notOpen();
    }
    em.createNativeQuery(
            "UPDATE patients_import_doubt SET decision = ?, decided_name = ? WHERE import_id = ?"
                + " AND foreign_key = ? AND candidate = ? AND candidate > 0")
        .setParameter(1, same == null ? null : same ? "SAME" : "OTHER")
        .setParameter(2, same == null ? null : acting.current().name())
        .setParameter(3, id)
        .setParameter(4, key)
        .setParameter(5, candidate)
        .executeUpdate();
    if (Boolean.TRUE.equals(same)) {
      em.createNativeQuery(
              "UPDATE patients_import_doubt SET decision = 'OTHER', decided_name = ? WHERE"
                  + " import_id = ? AND foreign_key = ? AND candidate <> ? AND candidate > 0")
          .setParameter(1, acting.current().name())
          .setParameter(2, id)
          .setParameter(3, key)
          .setParameter(4, candidate)
          .executeUpdate();
    }
  }

  public ImportView view(long id) {
    return reader.view(entity(id, LockModeType.NONE));
  }

  /** The latest, newest first. */
  public List<ImportView> list(int limit) {
    return em.createQuery("SELECT i FROM ImportEntity i ORDER BY i.id DESC", ImportEntity.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(reader::view)
        .toList();
  }

  /** Rows that are left out: unreadable, or readable and nobody's. */
  public List<ImportView.ImportIssue> issues(long id, boolean unassigned, int limit) {
    return reader.issues(id, unassigned, limit);
  }

  /** Who may be here already; those nobody decided on first. */
  public List<ImportView.ImportDoubt> doubts(long id, int limit) {
    return reader.doubts(id, limit);
  }

  /** Examples of a file's columns, from its first row. */
  public List<String> examples(long id, long file) throws IOException {
    ImportFileEntity one = file(id, file);
    return reader.examples(one);
  }

  /** What a column of that kind of file can be. */
  public List<ImportColumn> columns(String kind) {
    return ImportTargets.columns(targets.of(kind));
  }

  /** Message keys of all kinds' names by kind, in order. */
  public List<ImportTarget> kinds() {
    return targets.inOrder();
  }

  /** What works on it now, or waits to. */
  public Optional<TaskView> running(long id) {
    return Stream.of(TryImport.KIND, MakeImport.KIND, UndoImport.KIND)
        .flatMap(kind -> tasks.find(kind, Long.toString(id)).stream())
        .filter(TaskView::pending)
        .findFirst();
  }

  private void propose(
      ImportEntity entity, ImportFileEntity file, ImportTarget target, SourceFiles.Look look) {
    file.kind = target.kind();
    file.mapping =
        MappingProposal.propose(
                look.samples(),
                ImportTargets.columns(target),
                mappings.of(entity.source, target.kind()))
            .json();
  }

  private void start(ImportEntity entity, String kind) {
    Actor actor = acting.current();
    if (!actor.person()) {
      throw ImportRefusal.needsPerson();
    }
    entity.doneBy = actor.user().value();
    entity.runs++;
    em.flush();
    tasks.enqueue(new TaskRequest(kind, Long.toString(entity.id), entity.runs));
    audit.record(kind, Subject.of("import", entity.id));
  }

  /** What was tried is no longer what is there. */
  private ImportEntity changing(long id) {
    ImportEntity entity = idle(id);
    if (entity.state != ImportState.OPEN) {
      throw ImportRefusal.notOpen();
    }
    entity.changed();
    return entity;
  }

  private ImportEntity idle(long id) {
    if (running(id).isPresent()) {
      throw ImportRefusal.underWay();
    }
    return entity(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private ImportEntity entity(long id, LockModeType lock) {
    ImportEntity entity = em.find(ImportEntity.class, id, lock);
    if (entity == null) {
      throw ImportRefusal.unknown();
    }
    return entity;
  }

  private ImportFileEntity file(long id, long file) {
    ImportFileEntity one = em.find(ImportFileEntity.class, file);
    if (one == null || one.importId != id) {
      throw ImportRefusal.unknown();
    }
    return one;
  }
}
