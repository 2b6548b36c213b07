package org.galien.ai.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What people made of what models and engines put out, by task, engine and version. */
@ApplicationScoped
@Transactional
public class Quality {

  private static final String BY_VERSION =
      """
      SELECT j.task, j.engine, j.digest, j.version,
        SUM(j.outcome IN ('ANSWERED', 'ABSTAINED')),
        SUM(j.outcome NOT IN ('ANSWERED', 'ABSTAINED', 'CANCELLED')),
        SUM(j.verdict <=> 'ACCEPTED'), SUM(j.verdict <=> 'CORRECTED'),
        SUM(j.verdict <=> 'REJECTED'),
        COALESCE(SUM(IF(j.verdict IN ('ACCEPTED', 'CORRECTED'), j.words, 0)), 0),
        COALESCE(SUM(IF(j.verdict IN ('ACCEPTED', 'CORRECTED'), j.changed_words, 0)), 0),
        COALESCE(SUM(r.told), 0),
        AVG(IF(j.outcome = 'ANSWERED', j.duration_ms, NULL)), MIN(j.started_at)
      FROM ai_runtime_journal j LEFT JOIN
        (SELECT journal_id, COUNT(*) told FROM ai_runtime_report GROUP BY journal_id) r
        ON r.journal_id = j.id
      WHERE j.started_at >= ? AND j.task NOT LIKE 'runtime.%'
      GROUP BY j.task, j.engine, j.digest, j.version
      ORDER BY j.task, MAX(j.id) DESC""";

  @Inject EntityManager em;

  /** By task, its newest version first; without what the gateway asks for itself. */
  public List<VersionQuality> since(Instant from) {
    List<?> rows =
        em.createNativeQuery(BY_VERSION)
            .setParameter(1, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
            .getResultList();
    return rows.stream().map(row -> version((Object[]) row)).toList();
  }

  private static VersionQuality version(Object[] row) {
    return new VersionQuality(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]),
        number(row[9]),
        number(row[10]),
        number(row[11]),
        Duration.ofMillis(number(row[12])),
        ((LocalDateTime) row[13]).toInstant(ZoneOffset.UTC));
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }
}
