package org.galien.standalone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ThreadFactory;
import org.galien.db.Migrator;
import org.galien.platform.persistence.Entities;

/** Offers what a server would: the entity manager and threads. */
class ServerResources implements Extension {

  private final Transactions transactions;
  private final Migrator migrator;

  ServerResources(Transactions transactions, Migrator migrator) {
    this.transactions = transactions;
    this.migrator = migrator;
  }

  /** Screens need a server around them. */
  <T> void leaveScreensOut(@Observes ProcessAnnotatedType<T> found) {
    String type = found.getAnnotatedType().getJavaClass().getName();
    if (type.startsWith("org.galien.") && type.contains(".web.")) {
      found.veto();
    }
  }

  void offer(@Observes AfterBeanDiscovery discovery) {
    discovery
        .addBean()
        .types(Transactions.class, Object.class)
        .scope(Dependent.class)
        .createWith(context -> transactions);
    discovery
        .addBean()
        .types(Migrator.class, Object.class)
        .scope(Dependent.class)
        .createWith(context -> migrator);
    discovery
        .addBean()
        .types(EntityManager.class, Object.class)
        .scope(Dependent.class)
        .createWith(context -> Entities.current(transactions::entityManager));
    discovery
        .addBean()
        .types(ThreadFactory.class, Object.class)
        .scope(ApplicationScoped.class)
        .createWith(context -> Services.threads());
  }
}
