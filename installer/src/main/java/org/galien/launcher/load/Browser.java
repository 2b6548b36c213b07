package org.galien.launcher.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.Programs;
import org.galien.launcher.machine.Waiting;

/** The machine's Chromium with one page, driven by its own protocol over a socket. */
public final class Browser implements AutoCloseable {

  private static final Pattern LISTENS = Pattern.compile("ws://(127\\.0\\.0\\.1:\\d+)/");
  private static final Pattern PAGE =
      Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws://[^\"]*/page/[^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\"value\": *([-0-9.e]+)");
  private static final int PATIENCE_SECONDS = 60;

  /**
   * Milliseconds from the address until all of the page was there and its scripts had begun; -1
   * where another page came.
   */
  private static final String COMPLETE =
      "new Promise(r => setTimeout(() => { const e = performance.getEntriesByType('navigation')[0];"
          + " r(e.responseStatus === 200 && location.href === '%s' ? e.loadEventEnd : -1); }))";

  private final Path profile;
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int number;

  private Browser(Path program) throws IOException {
    profile = Files.createTempDirectory("galien-browser-");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--window-size=1440,900",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    String pages = "http://" + listening() + "/json/list";
    socket =
        client
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .buildAsync(URI.create(page(pages)), new Listener())
            .join();
    ask("Page.enable", "{}");
    ask("Network.enable", "{}");
  }

  /** Empty where the machine has none. */
  public static Optional<Browser> start() throws IOException {
    Optional<Path> program =
        Optional.ofNullable(System.getenv("GALIEN_CHROMIUM"))
            .map(Path::of)
            .or(
                () ->
                    Programs.find(
                        "chromium-headless-shell",
                        "chromium",
                        "chromium-browser",
                        "google-chrome"));
    return program.isEmpty() ? Optional.empty() : Optional.of(new Browser(program.get()));
  }

  /** Lets it be whom the caller is signed in as. */
  public void take(List<HttpCookie> cookies, String address) throws IOException {
    for (HttpCookie cookie : cookies) {
      String form = "{\"name\":\"%s\",\"value\":\"%s\",\"url\":\"%s\"}";
      ask("Network.setCookie", form.formatted(cookie.getName(), cookie.getValue(), address));
    }
  }

  /** Milliseconds until the page was complete. */
  public double open(String address) throws IOException {
    messages.clear();
    send("Page.navigate", "{\"url\":\"" + address + "\"}");
    await("\"Page.loadEventFired\"");
    String expression = COMPLETE.formatted(address);
    String answer =
        ask("Runtime.evaluate", "{\"awaitPromise\":true,\"expression\":\"" + expression + "\"}");
    Matcher value = VALUE.matcher(answer);
    double took = value.find() ? Double.parseDouble(value.group(1)) : -1;
    if (took < 0) {
      throw new IOException("another page than " + address + ": " + answer);
    }
    return took;
  }

  private String listening() throws IOException {
    BufferedReader printed =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      Matcher found = LISTENS.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  private String page(String list) throws IOException {
    try {
      HttpResponse<String> pages =
          client.send(
              HttpRequest.newBuilder(URI.create(list)).build(),
              HttpResponse.BodyHandlers.ofString());
      Matcher found = PAGE.matcher(pages.body());
      if (!found.find()) {
        throw new IOException("no page in " + pages.body());
      }
      return found.group(1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private String ask(String method, String parameters) throws IOException {
    return await("\"id\":" + send(method, parameters) + ",");
  }

  private int send(String method, String parameters) {
    String form = "{\"id\":%d,\"method\":\"%s\",\"params\":%s}";
    socket.sendText(form.formatted(++number, method, parameters), true).join();
    return number;
  }

  /** The next message that holds this. */
  private String await(String part) throws IOException {
    try {
      String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      while (message != null && !message.contains(part)) {
        message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      if (message == null) {
        throw new IOException("the browser says no " + part);
      }
      return message;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** Puts the parts of a message together. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        messages.add(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    process.destroy();
    Waiting.exitOf(process);
    FileTree.delete(profile);
  }
}
