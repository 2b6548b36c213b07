package org.galien.web.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Collection;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.nio.NIOTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the server listens. Payara lends its listeners to nobody by name, so they are asked for by
 * reflection; another version may keep them elsewhere, which is logged and stops nothing.
 */
final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private static final String SERVICE = "com.sun.enterprise.v3.services.impl.GrizzlyService";

  private Listeners() {}

  /** Puts a filter below the reading of HTTP, on every port. */
  static void below(Filter filter) {
    try {
      for (Object proxy : proxies()) {
        Object listener = call(proxy, "getUnderlyingListener");
        put(filter, (NIOTransport) call(listener, "getTransport"));
      }
    } catch (ReflectiveOperationException | RuntimeException elsewhere) {
      LOG.warn(
          "What the server answers by itself has no headers of ours: {}", elsewhere.toString());
    }
  }

  /** Another chain, for what is under way goes on in the one it began in. */
  private static void put(Filter filter, NIOTransport transport) {
    FilterChain chain = (FilterChain) transport.getProcessor();
    FilterChainBuilder changed = FilterChainBuilder.stateless();
    for (Filter one : chain) {
      if (readsHttp(one.getClass())) {
        changed.add(filter);
      }
      changed.add(one);
    }
    transport.setProcessor(changed.build());
  }

  private static boolean readsHttp(Class<?> type) {
    return type != null
        && (type.getName().equals("org.glassfish.grizzly.http.HttpServerFilter")
            || readsHttp(type.getSuperclass()));
  }

  private static Collection<?> proxies() throws ReflectiveOperationException {
    ClassLoader loader = Filter.class.getClassLoader();
    Class<?> service = Class.forName(SERVICE, true, loader);
    Object habitat =
        Class.forName("org.glassfish.internal.api.Globals", true, loader)
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Object found =
        Class.forName("org.glassfish.hk2.api.ServiceLocator", true, loader)
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(habitat, service, new Annotation[0]);
    Field proxies = service.getDeclaredField("proxies");
    proxies.setAccessible(true);
    return (Collection<?>) proxies.get(found);
  }

  private static Object call(Object object, String method) throws ReflectiveOperationException {
    return object.getClass().getMethod(method).invoke(object);
  }
}
