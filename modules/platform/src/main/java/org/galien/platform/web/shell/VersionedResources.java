package org.galien.platform.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Gives scripts, sheets and pictures an address that changes with what they hold: a browser may
 * keep them for long, and has the new ones at once after an upgrade.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return versioned(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    return resource == null ? null : new Versioned(resource);
  }

  private String version(Resource resource) {
    String key = resource.getLibraryName() + "/" + resource.getResourceName();
    return versions.computeIfAbsent(key, unknown -> checksum(resource));
  }

  private static String checksum(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Versioned extends ResourceWrapper {

    Versioned(Resource wrapped) {
      super(wrapped);
    }

    /** PrimeFaces adds its own version to what is its own. */
    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      if (path.contains("v=")) {
        return path;
      }
      return path + (path.contains("?") ? "&" : "?") + "v=" + version(getWrapped());
    }
  }
}
