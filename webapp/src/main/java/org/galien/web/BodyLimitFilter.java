package org.galien.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON is read into memory whole, and at the door for everybody: one endless body would stop the
 * practice. A file is read as it comes, with a limit of its own.
 */
@Provider
@PreMatching
public class BodyLimitFilter implements ContainerRequestFilter {

  /** Twice the longest note. */
  private static final int LIMIT = 2 << 20;

  private static final String FILES = "documents";

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity() && !FILES.equals(request.getUriInfo().getPath())) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private static final class Limited extends FilterInputStream {
    private int left = LIMIT;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) {
      left -= n;
      if (left < 0) {
        throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
      }
    }
  }
}
