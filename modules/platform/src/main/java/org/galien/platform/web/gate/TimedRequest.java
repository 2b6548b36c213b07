package org.galien.platform.web.gate;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has to come in time. */
final class TimedRequest extends HttpServletRequestWrapper {

  private final ServletInputStream body;

  TimedRequest(HttpServletRequest request) throws IOException {
    super(request);
    body = new TimedStream(request.getInputStream());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }
}
