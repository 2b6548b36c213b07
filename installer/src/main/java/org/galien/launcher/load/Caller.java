package org.galien.launcher.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Somebody with a browser's session, at an address of this machine. */
public final class Caller implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;

  /**
   * @param server "http://127.0.0.1:PORT/"
   * @param from an address of 127.0.0.0/8
   */
  public Caller(String server, String from) throws IOException {
    this.server = server;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.getByName(from))
            .cookieHandler(cookies)
            .build();
  }

  /** The status; 0 when nothing came in a minute. */
  public int signIn(String login, String password) {
    String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
    return post("api/session", "application/json", body).status();
  }

  /**
   * What came back.
   *
   * @param status 0 when nothing came in a minute
   */
  public record Answer(int status, String body) {}

  /** Sends what a page's script would. */
  public Answer post(String path, String type, String body) {
    return answer(
        request(path)
            .header("X-Galien", "1")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends what a page's form would. */
  public Answer form(String path, String body) {
    return answer(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Of the session. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** True when the server still knows the session it was last seen with. */
  public boolean isKnown() {
    String before = cookies.getCookieStore().getCookies().toString();
    get("connexion.xhtml");
    return before.equals(cookies.getCookieStore().getCookies().toString());
  }

  /** As {@link #get}, with what it brought. */
  public Answer read(String path) {
    return answer(request(path).GET());
  }

  /**
   * @param path without a slash before it
   */
  public int get(String path) {
    return read(path).status();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> came =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(came.statusCode(), came.body());
    } catch (IOException nothingCame) {
      return new Answer(0, "");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Answer(0, "");
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
