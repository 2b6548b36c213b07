package org.galien.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.galien.platform.persistence.Entities;

/** Lends the server's resources to the modules, which ask for plain types. */
@ApplicationScoped
class ServerResources {

  @Resource(lookup = "java:app/jdbc/galien")
  DataSource dataSource;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  private EntityManagerFactory factory;

  /** Looked up when first asked for: injected, it is not there yet while the application loads. */
  @Produces
  ThreadFactory threads() throws NamingException {
    return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
  }

  @Produces
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  @Dependent
  EntityManager entityManager() {
    return Entities.current(this::ofTransaction);
  }

  /** One a transaction, from its first use to its end. */
  private EntityManager ofTransaction() {
    if (transactions.getTransactionKey() == null) {
      throw new IllegalStateException("no transaction: is @Transactional missing?");
    }
    EntityManager em = (EntityManager) transactions.getResource(ServerResources.class);
    if (em == null) {
      em = factory().createEntityManager();
      em.joinTransaction();
      transactions.putResource(ServerResources.class, em);
      transactions.registerInterposedSynchronization(closing(em));
    }
    return em;
  }

  /** Opened by the first who needs it, when the tables are there. */
  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      factory = Entities.onServer(dataSource);
    }
    return factory;
  }

  private static Synchronization closing(EntityManager em) {
    return new Synchronization() {
      @Override
      public void beforeCompletion() {
        // What was changed is written by the entity manager itself.
      }

      @Override
      public void afterCompletion(int status) {
        em.close();
      }
    };
  }

  @PreDestroy
  void close() {
    if (factory != null) {
      factory.close();
    }
  }
}
