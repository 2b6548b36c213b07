package org.galien.ai.runtime;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.galien.standalone.testing.Eventually;

/** A private {@code ollama serve} with one small model, on a port and in a folder of its own. */
public final class OllamaProcess implements AutoCloseable {

  public static final String MODEL = "galien-smollm2";
  private static final String FILE = "SmolLM2-135M-Instruct.Q4_1.gguf";

  private final Path folder;
  private final int port;
  private final Process server;

  private OllamaProcess(Path program, Path model, Path folder, int port)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.port = port;
    this.server = command(program, "serve").start();
    Eventually.waitUntil("ollama answers", this::answers);
    Path modelfile = Files.writeString(folder.resolve("Modelfile"), "FROM " + model + "\n");
    Process create = command(program, "create", MODEL, "-f", modelfile.toString()).start();
    if (!create.waitFor(2, TimeUnit.MINUTES) || create.exitValue() != 0) {
      throw new IOException("ollama create failed, see " + folder.resolve("log"));
    }
  }

  /** Empty when the cache of ai-models/fetch-test-models.sh lacks the program or the model. */
  public static Optional<OllamaProcess> start() throws IOException, InterruptedException {
    Path model = model();
    Optional<Path> program = program();
    if (program.isEmpty() || !Files.exists(model)) {
      return Optional.empty();
    }
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      free.close();
      Path folder = Files.createTempDirectory("galien-ollama");
      return Optional.of(new OllamaProcess(program.get(), model, folder, port));
    }
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** As a power cut would. */
  public void kill() {
    server.descendants().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly();
  }

  @Override
  public void close() throws IOException {
    kill();
    try (var files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
    }
  }

  private boolean answers() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/api/version")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder command(Path program, String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList());
    builder.environment().put("OLLAMA_HOST", "127.0.0.1:" + port);
    builder.environment().put("OLLAMA_MODELS", folder.resolve("models").toString());
    builder.environment().put("HOME", folder.toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    return builder;
  }

  /** Whether it is there or not. */
  static Path model() {
    return cache().resolve(FILE);
  }

  static Path cache() {
    String set = System.getenv("GALIEN_MODELS_CACHE");
    return set == null
        ? Path.of(System.getProperty("user.home"), ".cache", "galien-models")
        : Path.of(set);
  }

  private static Optional<Path> program() {
    Stream<Path> installed =
        Stream.of(System.getenv("PATH").split(":")).map(d -> Path.of(d, "ollama"));
    return Stream.concat(installed, Stream.of(cache().resolve("bin/ollama")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
