package org.galien.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Opens the one persistence unit, the same way on the server and in a plain JVM. */
public final class Entities {

  /**
   * Woven entities notice only changes made inside their own class; ours are changed by their
   * package too, so every flush compares. A cache shared by sessions would hide what commands and
   * tests write beside the server.
   */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "eclipselink.weaving", "false",
          "eclipselink.cache.shared.default", "false",
          "eclipselink.target-database", JavaTimePlatform.class.getName(),
          "eclipselink.logging.parameters", "false",
          "eclipselink.logging.logger", "JavaLogger");

  private static final AtomicInteger OPENED = new AtomicInteger();

  private Entities() {}

  /** With transactions of its own. */
  public static EntityManagerFactory standingAlone(DataSource dataSource) {
    return open(new Unit(dataSource, false), "None");
  }

  /** Taking part in the transactions of Payara. */
  public static EntityManagerFactory onServer(DataSource dataSource) {
    return open(new Unit(dataSource, true), "Glassfish");
  }

  private static EntityManagerFactory open(Unit unit, String server) {
    Map<String, String> properties = new HashMap<>(PROPERTIES);
    properties.put("eclipselink.target-server", server);
    // Units of one name share a session, and with it the first one's database.
    properties.put("eclipselink.session-name", "galien-" + OPENED.incrementAndGet());
    return new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
  }

  /** An entity manager that always means the one that is current when it is called. */
  public static EntityManager current(Supplier<EntityManager> current) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current.get(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
