package org.galien.platform.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent, read by us: the server would wait for it as long as its sender likes.
 * Parameters of the address come first, as the Servlet specification has it (3.1).
 */
final class FormRequest extends HttpServletRequestWrapper {

  private static final int MOST_FIELDS = 5_000;

  private final Map<String, String[]> parameters;

  /**
   * @throws BodyRefused when it is no form
   */
  FormRequest(HttpServletRequest request, byte[] body) throws BodyRefused {
    super(request);
    parameters = parameters(request.getQueryString(), new String(body, StandardCharsets.UTF_8));
  }

  private static Map<String, String[]> parameters(String query, String body) throws BodyRefused {
    Map<String, List<String>> all = new LinkedHashMap<>();
    add(all, query == null ? "" : query);
    add(all, body);
    Map<String, String[]> parameters = new LinkedHashMap<>();
    all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    return Collections.unmodifiableMap(parameters);
  }

  private static void add(Map<String, List<String>> all, String text) throws BodyRefused {
    String[] pairs = text.split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) {
      throw new BodyRefused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        all.computeIfAbsent(name, unknown -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String text) throws BodyRefused {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new BodyRefused(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
