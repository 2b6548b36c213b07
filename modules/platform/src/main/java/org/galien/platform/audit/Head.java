package org.galien.platform.audit;

import jakarta.persistence.EntityManager;

/**
 * The end of the chain.
 *
 * @param sequence of the last entry, 0 when there is none
 */
record Head(long sequence, String hash) {

  private static final String SELECT =
      "SELECT sequence, hash FROM platform_audit_head WHERE id = 1";

  static Head now(EntityManager em) {
    return read(em, SELECT);
  }

  /** Nobody else appends before the transaction ends. */
  static Head locked(EntityManager em) {
    return read(em, SELECT + " FOR UPDATE");
  }

  private static Head read(EntityManager em, String sql) {
    Object[] row = (Object[]) em.createNativeQuery(sql).getSingleResult();
    return new Head(((Number) row[0]).longValue(), (String) row[1]);
  }
}
