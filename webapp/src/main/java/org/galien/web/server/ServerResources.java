package org.galien.web.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Lends the server's resources to the modules, which ask for plain types. */
@ApplicationScoped
class ServerResources {

  @Produces
  @PersistenceContext(unitName = "galien")
  EntityManager entityManager;

  @Resource(lookup = "java:app/jdbc/galien")
  DataSource dataSource;

  /** Looked up when first asked for: injected, it is not there yet while the application loads. */
  @Produces
  ThreadFactory threads() throws NamingException {
    return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
  }

  @Produces
  DataSource dataSource() {
    return dataSource;
  }
}
