package org.galien.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * A body that is not what the resource reads is the sender's mistake, not a bug of ours: a list
 * instead of an object, or brackets nested so deeply that the parser gives up, which it says with a
 * bare {@code RuntimeException}.
 */
@Provider
public class BodyReadingInterceptor implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = read(context);
    if (!context.getType().isInstance(body)) {
      throw new BadRequestException();
    }
    return body;
  }

  private static Object read(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new BadRequestException(e);
    }
  }
}
