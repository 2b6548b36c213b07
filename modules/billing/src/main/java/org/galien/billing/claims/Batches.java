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
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;

/**
 * Batches of claims. One is kept with its files before these are laid; a claim is in one batch, and
 * a batch that was laid is not laid again.
 */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Batches {

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
  int make() throws SQLException {
    List<ClaimView> ready =
        claims.toSend(MOST).stream().filter(one -> data.hindrance(one).isEmpty()).toList();
    List<ClaimView> undone = claims.toUndo(MOST);
    if (ready.isEmpty() && undone.isEmpty()) {
      return 0;
    }
    int count = ready.size() + undone.size();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    long id;
    try (Rows rows =
        new Rows(
            em, "INSERT INTO billing_batch (made_at, claims, json, csv) VALUES (?, ?, '', '')")) {
      id = rows.insert(now, count);
    }
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

  /** Lays what was made and does not lie there yet, the oldest first. */
  int lay() throws IOException {
    List<?> open =
        em.createNativeQuery(
                "SELECT id, json, csv FROM billing_batch WHERE laid_at IS NULL ORDER BY id FOR"
                    + " UPDATE")
            .getResultList();
    for (Object row : open) {
      Object[] columns = (Object[]) row;
      long id = ((Number) columns[0]).longValue();
      folder.lay(name(id) + ".csv", columns[2].toString());
      folder.lay(name(id) + ".json", columns[1].toString());
      em.createNativeQuery("UPDATE billing_batch SET laid_at = ? WHERE id = ?")
          .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
          .setParameter(2, id)
          .executeUpdate();
    }
    return open.size();
  }

  static String name(long batch) {
    return String.format(Locale.ROOT, "lot-%06d", batch);
  }
}
