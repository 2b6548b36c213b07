package org.galien.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.rooms.Upload;

/**
 * JSON is read into memory whole, and at the door for everybody: one endless body would stop the
 * practice. A file is read as it comes, at a door that a room declares for it ({@link Upload}).
 */
@Provider
@PreMatching
public class BodyLimitFilter implements ContainerRequestFilter {

  /** Twice the longest note. */
  private static final long LIMIT = 2L << 20;

  @Inject Rooms rooms;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity()) {
      long limit = rooms.upload(request.getUriInfo().getPath()).map(Upload::bytes).orElse(LIMIT);
      request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }
  }

  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      left = limit;
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
