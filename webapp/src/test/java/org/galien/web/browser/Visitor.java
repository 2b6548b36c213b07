package org.galien.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks without a browser, with a session of his own. */
final class Visitor implements AutoCloseable {

  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

  private final RunningApp app;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(RunningApp app) {
    this.app = app;
  }

  static Visitor signedIn(RunningApp app, String login) {
    Visitor visitor = new Visitor(app);
    visitor.signIn(login);
    return visitor;
  }

  void signIn(String login) {
    String body = "{\"login\":\"" + login + "\",\"password\":\"" + RunningApp.PASSWORD + "\"}";
    HttpResponse<String> answer = json("POST", "/api/session", body);
    if (answer.statusCode() != 200) {
      throw new AssertionError("sign-in answered " + answer.statusCode());
    }
  }

  /** The id of the session, which the cookie holds. */
  String session() {
    return cookies.getCookieStore().getCookies().getFirst().getValue();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** As the pages' scripts send it. */
  HttpResponse<String> json(String method, String path, String body) {
    return send(
        request(path)
            .header("X-Galien", "1")
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Sends a file as the pages' scripts do. */
  HttpResponse<String> upload(String path, byte[] bytes) {
    return send(
        request(path)
            .header("X-Galien", "1")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  /** Posts a page that was read before, as {@link #get} gave it. */
  HttpResponse<String> post(String path, String page, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("jakarta.faces.ViewState", found(STATE, page));
    all.put("primefaces.nonce", found(NONCE, page));
    String body =
        all.entrySet().stream()
            .map(field -> pair(field.getKey(), field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Posts what no page of ours sends. */
  HttpResponse<String> form(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** With a header that browsers set by themselves. */
  HttpResponse<String> json(String method, String path, String body, String name, String value) {
    return send(
        request(path)
            .header("X-Galien", "1")
            .header("Content-Type", "application/json")
            .header(name, value)
            .method(method, BodyPublishers.ofString(body)));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("the page has no form");
    }
    return matcher.group(1);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(app.url(path))).version(HttpClient.Version.HTTP_1_1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
