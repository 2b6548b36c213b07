package org.galien.standalone;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** One transaction a thread, each with an entity manager of its own, on a resource-local unit. */
final class Transactions {

  private final EntityManagerFactory factory;
  private final ThreadLocal<Current> current = new ThreadLocal<>();

  private static final class Current {
    final EntityManager em;
    final List<Synchronization> synchronizations = new ArrayList<>();
    final Current suspended;
    boolean rollbackOnly;

    Current(EntityManager em, Current suspended) {
      this.em = em;
      this.suspended = suspended;
    }
  }

  Transactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  boolean active() {
    return current.get() != null;
  }

  EntityManager entityManager() {
    Current transaction = current.get();
    if (transaction == null) {
      throw new IllegalStateException("no transaction: is @Transactional missing?");
    }
    return transaction.em;
  }

  void setRollbackOnly() {
    current.get().rollbackOnly = true;
  }

  void register(Synchronization synchronization) {
    current.get().synchronizations.add(synchronization);
  }

  /** Begins a transaction; one that goes on already waits until this one ends. */
  void begin() {
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    current.set(new Current(em, current.get()));
  }

  /** Commits, or rolls back when marked so, and then tells who registered. */
  void end() {
    Current transaction = current.get();
    boolean committed = false;
    try {
      if (!transaction.rollbackOnly) {
        transaction.synchronizations.forEach(Synchronization::beforeCompletion);
        transaction.em.getTransaction().commit();
        committed = true;
      }
    } finally {
      if (transaction.em.getTransaction().isActive()) {
        transaction.em.getTransaction().rollback();
      }
      transaction.em.close();
      current.set(transaction.suspended);
      int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
      transaction.synchronizations.forEach(s -> s.afterCompletion(status));
    }
  }
}
