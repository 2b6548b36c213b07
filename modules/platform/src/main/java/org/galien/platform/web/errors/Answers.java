package org.galien.platform.web.errors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.galien.platform.load.TooBusy;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.SecurityHeaders;

/** What the server itself says no to: scripts read a sentence, people a page. */
public final class Answers {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Galien</title></head>
      <body><h1>Galien</h1><p>%s</p></body></html>
      """;

  private Answers() {}

  /**
   * Answers with a status that is an error, in French unless the browser prefers English.
   *
   * @param status of HTTP
   */
  public static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (toScript(request)) {
      json(request, response, status);
    } else {
      response.sendError(status);
    }
  }

  /**
   * As {@link #refuse(HttpServletRequest, HttpServletResponse, int)}; scripts read another
   * sentence.
   *
   * @param key of the sentence
   */
  public static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    if (!toScript(request)) {
      response.sendError(status);
      return;
    }
    String message = Messages.text(locale(request), key);
    JsonObject said = Json.createObjectBuilder().add("key", key).add("message", message).build();
    json(response, status, said.toString());
  }

  /**
   * The same with as little work as there is: no page of Faces, which would read what the request
   * sends. For what comes before the doors, and for who sends too slowly or too much.
   */
  public static void brief(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (toScript(request)) {
      json(request, response, status);
      return;
    }
    SecurityHeaders.nothingRuns(response);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    write(response, PAGE.formatted(sentence(locale(request), status)));
  }

  /** Leaves unread what may still come on the connection. */
  public static void last(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    SecurityHeaders.notKept(response);
    response.setHeader("Connection", "close");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setIntHeader("Retry-After", TooBusy.SECONDS);
    }
    brief(request, response, status);
  }

  /** As {@code {"message": …}}. */
  static void json(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    json(response, status, json(locale(request), status));
  }

  private static void json(HttpServletResponse response, int status, String body)
      throws IOException {
    SecurityHeaders.nothingRuns(response);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    write(response, body);
  }

  private static void write(HttpServletResponse response, String text) throws IOException {
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  static String json(Locale locale, int status) {
    return Json.createObjectBuilder().add("message", sentence(locale, status)).build().toString();
  }

  private static String sentence(Locale locale, int status) {
    return Messages.text(locale, "platform.error.sentence." + kind(status));
  }

  /** Which sentence fits a status, as the keys {@code platform.error.sentence.…} have them. */
  static String kind(int status) {
    return switch (status) {
      case 401 -> "signed-out";
      case 403 -> "forbidden";
      case 404 -> "missing";
      case 408 -> "slow";
      case 413 -> "large";
      case 421 -> "host";
      case 503 -> "busy";
      default -> status < 500 ? "request" : "bug";
    };
  }

  /** True below {@code /api}, also while an error is answered. */
  static boolean toScript(HttpServletRequest request) {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    String path =
        failed instanceof String uri
            ? uri.substring(request.getContextPath().length())
            : Objects.requireNonNullElse(request.getServletPath(), "") + "/";
    return path.startsWith("/api/");
  }

  private static Locale locale(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale();
  }
}
