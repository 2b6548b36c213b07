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
import java.util.Optional;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.rooms.Upload;
import org.galien.platform.users.Acting;
import org.galien.platform.web.gate.Bodies;

/**
 * JSON is read into memory whole, and at the door for everybody: one endless body would stop the
 * practice. A file is read as it comes, at a door that a room declares for it ({@link Upload}).
 */
@Provider
@PreMatching
public class BodyLimitFilter implements ContainerRequestFilter {

  @Inject Rooms rooms;
  @Inject Acting acting;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity()) {
      Optional<Upload> file = rooms.upload(request.getUriInfo().getPath());
      long limit = file.map(Upload::bytes).orElseGet(this::withoutFile);
      InputStream body = new Limited(request.getEntityStream(), limit);
      request.setEntityStream(file.isPresent() ? body : new JsonShape(body));
    }
  }

  private long withoutFile() {
    return acting.current().person() ? Bodies.OF_PERSON : Bodies.OF_ANYBODY;
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
