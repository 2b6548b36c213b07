package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.galien.patients.ImportedPatients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.places.ChartHolder;
import org.galien.platform.users.Acting;

/** Takes an import back as a whole, unless people have worked with it. */
@ApplicationScoped
class ImportUndo {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject ImportTargets targets;
  @Inject ImportedPatients patients;
  @Inject @Any Instance<ChartHolder> holders;

  /** What would stand in the way now; of a table that nothing speaks for, only undoing tells. */
  @Transactional
  public List<Obstacle> obstacles(long id) {
    return obstacles(done(id, LockModeType.NONE));
  }

  /**
   * @throws UndoHindered when people have worked with what was made
   */
  @Transactional(rollbackOn = Exception.class)
  public void undo(long id) throws SQLException {
    patients.turn();
    ImportEntity entity = done(id, LockModeType.PESSIMISTIC_WRITE);
    refuse(obstacles(entity));
    MadeLog log = new MadeLog(em, entity.source, id);
    List<ImportTarget> order = new ArrayList<>(targets.inOrder());
    order.sort(Comparator.comparingInt(ImportTarget::order).reversed());
    for (ImportTarget target : order) {
      MadeRows made = new MadeRows(log.made(target.kind()), entity.doneAt);
      if (target.kind().equals(PatientTarget.KIND)) {
        made.forEach(patients::notBilledUnder);
        refuse(leftIn(made));
      }
      takeBack(target, made);
    }
    em.createNativeQuery("DELETE FROM patients_import_row WHERE import_id = ?")
        .setParameter(1, id)
        .executeUpdate();
    em.clear();
    ImportEntity now = em.find(ImportEntity.class, id);
    now.state = ImportState.UNDONE;
    now.undoneAt = clock.instant();
    now.undoneName = acting.current().name();
    em.flush();
    audit.record("patients.import-undone", Subject.of("import", id));
  }

  private static void takeBack(ImportTarget target, MadeRows made) throws SQLException {
    try {
      target.undo(made);
    } catch (PersistenceException e) {
      // Some table that nobody speaks for still points here: the database keeps it together.
      throw new UndoHindered(List.of(new Obstacle("patients.import.obstacle.other", 1)));
    }
  }

  private List<Obstacle> obstacles(ImportEntity entity) {
    MadeLog log = new MadeLog(em, entity.source, entity.id);
    List<Obstacle> all = new ArrayList<>();
    for (ImportTarget target : targets.inOrder()) {
      MadeRows made = new MadeRows(log.made(target.kind()), entity.doneAt);
      target.obstacles(made).stream().filter(one -> one.count() > 0).forEach(all::add);
    }
    return all;
  }

  /** What lies in the charts once all that the import brought is out of them. */
  private List<Obstacle> leftIn(MadeRows charts) {
    List<Obstacle> left = new ArrayList<>();
    for (ChartHolder holder : holders) {
      long count = charts.sum(holder::count);
      if (count > 0) {
        left.add(new Obstacle(holder.kind().replace(".", ".moved-"), count));
      }
    }
    return left;
  }

  private static void refuse(List<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      throw new UndoHindered(obstacles);
    }
  }

  private ImportEntity done(long id, LockModeType lock) {
    ImportEntity entity = em.find(ImportEntity.class, id, lock);
    if (entity == null) {
      throw ImportRefusal.unknown();
    }
    if (entity.state != ImportState.DONE) {
      throw ImportRefusal.notOpen();
    }
    Number later =
        (Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM patients_import WHERE source = ? AND state = 'DONE' AND"
                        + " done_at > ?")
                .setParameter(1, entity.source)
                .setParameter(
                    2, java.time.LocalDateTime.ofInstant(entity.doneAt, java.time.ZoneOffset.UTC))
                .getSingleResult();
    if (later.longValue() > 0) {
      throw ImportRefusal.laterFirst();
    }
    return entity;
  }
}
