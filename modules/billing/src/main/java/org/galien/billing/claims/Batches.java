package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches of claims. One is kept with its files before these are laid; a claim is in one batch, and
 * a batch that was laid is not laid again.
 */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Batches {

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
  private static final int MOST = 500;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ClaimRows claims;
  @Inject ClaimData data;
  @Inject BridgeFolder folder;

  /**
   * Puts what may leave into a batch.
   *
   * @return how many claims it carries; 0 when there is nothing and no batch was made
   */
  int make() throws SQLException, IOException {
    List<ClaimView> open = claims.toSend(MOST);
    Map<Long, String> hindrances = data.hindrances(open);
    List<ClaimView> ready =
        open.stream().filter(one -> hindrances.get(one.id()).isEmpty()).toList();
    List<ClaimView> undone = claims.toUndo(MOST);
    if (ready.isEmpty() && undone.isEmpty()) {
      return 0;
    }
    int count = ready.size() + undone.size();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    long id = opened(now, count);
    List<ClaimSheet> sheets = new ArrayList<>();
    for (ClaimView one : ready) {
      ClaimSheet sheet = data.of(one.invoiceId());
      sheets.add(sheet);
      claims.sent(one.id(), id, sheet.nir().number());
    }
    List<BatchFile.Undone> cancelled = new ArrayList<>();
    for (ClaimView one : undone) {
      cancelled.add(new BatchFile.Undone(one.invoice(), one.batch()));
      claims.undone(one.id(), id);
    }
    String json = BatchFile.json(id, now, sheets, cancelled);
    em.createNativeQuery("UPDATE billing_batch SET json = ?, csv = ? WHERE id = ?")
        .setParameter(1, json)
        .setParameter(2, BatchCsv.of(json))
        .setParameter(3, id)
        .executeUpdate();
    audit.record("billing.batch-made", Subject.of("batch", id), "claims=" + count);
    return count;
  }

  /**
   * Under a number that no lot in the folder has, even one of which a restored backup is silent.
   */
  private long opened(Instant now, int count) throws SQLException, IOException {
    long highest = folder.highest();
    boolean older = highest > last();
    String columns =
        older
            ? "(id, made_at, claims, json, csv) VALUES (?, "
            : "(made_at, claims, json, csv) VALUES (";
    try (Rows rows = new Rows(em, "INSERT INTO billing_batch " + columns + "?, ?, '', '')")) {
      if (!older) {
        return rows.insert(now, count);
      }
      rows.add(highest + 1, now, count);
    }
    LOG.warn("the bridge folder holds lot {}, newer than the data", highest);
    audit.record("billing.batch-renumbered", Subject.of("batch", highest + 1), "after=" + highest);
    return highest + 1;
  }

  /** True when the folder knows more lots than we do: an older backup was restored. */
  boolean older() throws IOException {
    return folder.highest() > last();
  }

  private long last() {
    return ((Number)
            em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM billing_batch")
                .getSingleResult())
        .longValue();
  }

  /** Lays what was made and does not lie there yet, the oldest first. */
  int lay() throws IOException {
    List<?> open =
        em.createNativeQuery(
                "SELECT id, json, csv FROM billing_batch WHERE laid_at IS NULL ORDER BY id FOR"
                    + " UPDATE")
            .getResultList();
    int laid = 0;
    for (Object row : open) {
      Object[] columns = (Object[]) row;
      long id = ((Number) columns[0]).longValue();
      String json = columns[1].toString();
      String csv = columns[2].toString();
      if (folder.other(name(id) + ".csv", csv) || folder.other(name(id) + ".json", json)) {
        withdrawn(id);
      } else {
        folder.lay(name(id) + ".csv", csv);
        folder.lay(name(id) + ".json", json);
        em.createNativeQuery("UPDATE billing_batch SET laid_at = ? WHERE id = ?")
            .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .setParameter(2, id)
            .executeUpdate();
        laid++;
      }
    }
    return laid;
  }

  /** Another lot left under this number: what this one carries goes with the next. */
  private void withdrawn(long id) {
    for (String change :
        List.of(
            "UPDATE billing_claim SET state = 'TO_SEND' WHERE state = 'EXPECTED' AND batch_id = ?",
            "UPDATE billing_claim SET batch_id = NULL, nir = '' WHERE batch_id = ?",
            "UPDATE billing_claim SET undone_batch_id = NULL WHERE undone_batch_id = ?",
            "DELETE FROM billing_batch WHERE id = ?")) {
      em.createNativeQuery(change).setParameter(1, id).executeUpdate();
    }
    LOG.warn("another lot {} lies in the bridge folder: made anew", id);
    audit.record("billing.batch-withdrawn", Subject.of("batch", id));
  }

  static String name(long batch) {
    return String.format(Locale.ROOT, "lot-%06d", batch);
  }
}
