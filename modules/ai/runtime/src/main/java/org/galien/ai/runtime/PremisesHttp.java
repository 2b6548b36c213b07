package org.galien.ai.runtime;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The only way out of the features of AI: every request of langchain4j and of ours goes through
 * here, and each is put to the {@link SovereigntyGuard} as it leaves. No redirect is followed and
 * no proxy is used. Calls block in their thread: whoever interrupts it closes the connection, and
 * the server stops computing, also while it reads and has said nothing yet.
 */
final class PremisesHttp implements dev.langchain4j.http.client.HttpClient {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** Connections are kept from call to call. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(CONNECT)
          .build();

  private final SovereigntyGuard guard;
  private final Duration limit;

  /**
   * @param limit until the server begins to answer
   */
  PremisesHttp(SovereigntyGuard guard, Duration limit) {
    this.guard = guard;
    this.limit = limit;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(permitted(request), BodyHandlers.ofString(StandardCharsets.UTF_8));
      requireSuccess(response.statusCode(), response.body());
      return SuccessfulHttpResponse.builder()
          .statusCode(response.statusCode())
          .headers(response.headers().map())
          .body(response.body())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response =
          CLIENT.send(permitted(request), BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() / 100 != 2) {
          requireSuccess(
              response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        listener.onOpen(
            SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(body, listener);
        listener.onClose();
      }
    } catch (IOException e) {
      listener.onError(e);
    } catch (InterruptedException e) {
      listener.onError(interrupted(e));
    } catch (RuntimeException e) {
      listener.onError(e);
    }
  }

  /** For langchain4j, which sets its own waiting time. */
  HttpClientBuilder builder() {
    return new Builder(guard, limit);
  }

  private java.net.http.HttpRequest permitted(HttpRequest request) {
    java.net.http.HttpRequest.Builder built =
        java.net.http.HttpRequest.newBuilder(address(request.url())).timeout(limit);
    request.headers().forEach((name, values) -> values.forEach(value -> built.header(name, value)));
    java.net.http.HttpRequest.BodyPublisher body =
        request.body() == null
            ? java.net.http.HttpRequest.BodyPublishers.noBody()
            : java.net.http.HttpRequest.BodyPublishers.ofString(request.body());
    return built.method(request.method().name(), body).build();
  }

  private URI address(String url) {
    try {
      return guard.permitted(url);
    } catch (ModelFailure e) {
      throw new AddressRefused(e);
    }
  }

  private static void requireSuccess(int status, String body) {
    if (status / 100 != 2) {
      throw new HttpException(status, body);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }

  /** Carries the guard's refusal through langchain4j. */
  static final class AddressRefused extends RuntimeException {

    AddressRefused(ModelFailure refusal) {
      super(refusal);
    }
  }

  private static final class Builder implements HttpClientBuilder {

    private final SovereigntyGuard guard;
    private Duration limit;

    Builder(SovereigntyGuard guard, Duration limit) {
      this.guard = guard;
      this.limit = limit;
    }

    @Override
    public Duration connectTimeout() {
      return CONNECT;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return limit;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      limit = timeout;
      return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
      return new PremisesHttp(guard, limit);
    }
  }
}
