package org.galien.platform.rooms;

/**
 * What scripts may call: the path and everything below it.
 *
 * @param path below the application, as in {@code /api/patients}
 */
public record Endpoint(String path, Audience audience) {

  public Endpoint {
    requireAbsolute(path);
  }

  /** A path of nothing would cover all. */
  static void requireAbsolute(String path) {
    if (!path.matches("/[^/].*[^/]")) {
      throw new IllegalArgumentException("no path of a door: '" + path + "'");
    }
  }

  /**
   * @param resource the JAX-RS resource's path, as in {@code patients}
   */
  public static Endpoint api(String resource, Audience audience) {
    return new Endpoint("/api/" + resource, audience);
  }

  boolean covers(String asked) {
    return asked.equals(path) || asked.startsWith(path + "/");
  }
}
