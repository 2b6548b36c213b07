package org.galien.ai.runtime;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/**
 * Has an Ollama server fetch a model from its library. The server fetches, Galien says nothing but
 * the name; what was fetched before a break is not fetched again.
 */
@ApplicationScoped
public class PullModel implements TaskHandler {

  public static final String KIND = "runtime.pull";

  /** As the library writes names, with an optional registry and tag; no cloud model. */
  private static final Pattern NAME = Pattern.compile("[\\w.-]+(/[\\w.-]+){0,2}(:[\\w.-]+)?");

  @Inject TextModels models;
  @Inject SovereigntyGuard guard;
  @Inject LocalModels local;

  /** Whether this can be the name of a model that is computed here. */
  public static boolean sound(String name) {
    return name.length() <= 120
        && NAME.matcher(name).matches()
        && !name.endsWith("-cloud")
        && !name.endsWith(":cloud");
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A large model on a slow line. */
  @Override
  public Duration timeLimit() {
    return Duration.ofHours(12);
  }

  @Override
  public void run(TaskRun run) throws Exception {
    if (!sound(run.subject())) {
      throw new PermanentFailure("not the name of a model");
    }
    ModelServer server = models.server(ServerKind.OLLAMA).orElseThrow();
    BoundedCall.run(() -> pull(server, run), timeLimit(), run::cancelled);
    local.forget();
  }

  private Void pull(ModelServer server, TaskRun run) throws Exception {
    HttpRequest request =
        HttpRequest.builder()
            .method(HttpMethod.POST)
            .url(server.url() + "/api/pull")
            .addHeader("Content-Type", "application/json")
            .body(Json.createObjectBuilder().add("model", run.subject()).build().toString())
            .build();
    Progress progress = new Progress(run);
    new PremisesHttp(guard, timeLimit()).execute(request, PullModel::lines, progress);
    progress.requireSuccess();
    return null;
  }

  /** One JSON object a line. */
  private static void lines(InputStream stream, ServerSentEventListener listener) {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        listener.onEvent(new ServerSentEvent(null, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells how far it is, one percent at a time. */
  private static final class Progress implements ServerSentEventListener {

    private final TaskRun run;
    private int told = -1;
    private String status = "";
    private Throwable error;

    Progress(TaskRun run) {
      this.run = run;
    }

    @Override
    public void onEvent(ServerSentEvent event) {
      try (JsonReader reader = Json.createReader(new StringReader(event.data()))) {
        JsonObject line = reader.readObject();
        if (line.containsKey("error")) {
          error = new IOException(line.getString("error"));
        }
        status = line.getString("status", status);
        long total = line.containsKey("total") ? line.getJsonNumber("total").longValue() : 0;
        long here = line.containsKey("completed") ? line.getJsonNumber("completed").longValue() : 0;
        int percent = total == 0 ? told : (int) (100 * here / total);
        if (percent != told) {
          told = percent;
          run.progress(percent, "runtime.progress.pulling");
        }
      } catch (JsonException | ClassCastException notALine) {
        error = notALine;
      }
    }

    @Override
    public void onError(Throwable failure) {
      error = failure;
    }

    void requireSuccess() throws IOException {
      if (error != null || !status.equals("success")) {
        throw new IOException("the server did not fetch it: " + status, error);
      }
    }
  }
}
