package org.galien.lesions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The drawing of the body map, read once. */
record BodyMap(MapPoint middle, String outline) {

  private static final Map<BodySite, BodyMap> DRAWN = read();

  static BodyMap of(BodySite site) {
    return DRAWN.get(site);
  }

  private static Map<BodySite, BodyMap> read() {
    Properties drawing = new Properties();
    try (InputStream in = BodyMap.class.getResourceAsStream("body-map.properties")) {
      drawing.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<BodySite, BodyMap> drawn = new EnumMap<>(BodySite.class);
    for (BodySite site : BodySite.values()) {
      String[] parts = drawing.getProperty(site.name()).split(" ", 3);
      MapPoint middle = new MapPoint(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      drawn.put(site, new BodyMap(middle, parts[2]));
    }
    return drawn;
  }
}
