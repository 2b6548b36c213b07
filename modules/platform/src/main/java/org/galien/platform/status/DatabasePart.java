package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.checks.Finding;

/**
 * Version, size, encryption of the tables, and statements that took longer than a second since the
 * database started: how many, never which, for they hold what people typed.
 */
@ApplicationScoped
@Transactional
class DatabasePart implements StatusPart {

  private static final String SUBJECT = "platform.status.database";
  private static final long MEGABYTE = 1L << 20;

  @Inject EntityManager em;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Finding> now() {
    String version = text("SELECT VERSION()");
    long bytes =
        number(
            "SELECT COALESCE(SUM(data_length + index_length), 0) FROM information_schema.tables"
                + " WHERE table_schema = DATABASE()");
    boolean encrypted = text("SELECT @@innodb_encrypt_tables").equals("ON");
    long slow =
        number(
            "SELECT CAST(variable_value AS INTEGER) FROM information_schema.global_status WHERE"
                + " variable_name = 'SLOW_QUERIES'");
    long longest =
        number(
            "SELECT COALESCE(MAX(time), 0) FROM information_schema.processlist WHERE command ="
                + " 'Query' AND id <> CONNECTION_ID()");
    return List.of(
        Finding.found(SUBJECT, "platform.status.database-is", version, bytes / MEGABYTE),
        encrypted
            ? Finding.found("platform.status.at-rest", "platform.status.encrypted")
            : Finding.optional("platform.status.at-rest", "platform.status.not-encrypted"),
        slow == 0
            ? Finding.found("platform.status.slow", "platform.status.slow-none")
            : Finding.optional("platform.status.slow", "platform.status.slow-some", slow, longest));
  }

  private String text(String sql) {
    return String.valueOf(em.createNativeQuery(sql).getSingleResult());
  }

  private long number(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
