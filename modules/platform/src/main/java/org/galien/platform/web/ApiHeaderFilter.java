package org.galien.platform.web;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** A header that no form of another site can send is asked of every request that may change. */
@Provider
@PreMatching
public class ApiHeaderFilter implements ContainerRequestFilter {

  static final String HEADER = "X-Galien";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod()) && request.getHeaderString(HEADER) == null) {
      throw new ForbiddenException();
    }
  }
}
