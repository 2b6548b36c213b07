package org.galien.web.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** Lends the server's resources to the modules, which ask for plain types. */
@ApplicationScoped
class ServerResources {

  @Produces
  @PersistenceContext(unitName = "galien")
  EntityManager entityManager;

  @Resource(lookup = "java:app/jdbc/galien")
  DataSource dataSource;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  @Produces
  ThreadFactory threads() {
    return threads;
  }

  @Produces
  DataSource dataSource() {
    return dataSource;
  }
}
