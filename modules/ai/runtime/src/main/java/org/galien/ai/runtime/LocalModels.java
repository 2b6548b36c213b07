package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.ai.runtime.choice.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models that the servers of the practice hold. */
@ApplicationScoped
public class LocalModels {

  private static final Logger LOG = LoggerFactory.getLogger(LocalModels.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  @Inject TextModels models;
  @Inject Clock clock;

  private List<ServerView> seen = List.of();
  private Instant seenAt = Instant.MIN;

  /**
   * Every server that is set up, with what it holds; short of two seconds late where one is gone.
   */
  public List<ServerView> servers() {
    synchronized (this) {
      if (!seenAt.isBefore(clock.instant().minus(REMEMBERED))) {
        return seen;
      }
    }
    // Outside the lock: a server that is slow to answer keeps nobody else waiting in a row.
    List<ServerView> now = new ArrayList<>();
    for (ServerKind kind : ServerKind.values()) {
      models.server(kind).map(this::look).ifPresent(now::add);
    }
    synchronized (this) {
      seen = List.copyOf(now);
      seenAt = clock.instant();
      return seen;
    }
  }

  /** What is held under a name, wherever it was found. */
  public Optional<ServedModel> find(Choice choice) {
    return servers().stream()
        .flatMap(s -> s.models().stream())
        .filter(m -> m.server().name().equals(choice.server()))
        .filter(
            m ->
                choice.model().isBlank()
                    || m.name().equals(choice.model())
                    || m.name().equals(choice.model() + ":latest"))
        .findFirst();
  }

  /** What the settings name, where no task has a choice of its own; empty when it is not there. */
  public Optional<ServedModel> preset() {
    return models.configured().stream().flatMap(c -> find(c).stream()).findFirst();
  }

  /** The next look is a new one. */
  public synchronized void forget() {
    seenAt = Instant.MIN;
  }

  private ServerView look(ModelServer server) {
    Optional<Instant> until = models.leftAloneUntil(server.kind());
    try {
      List<ServedModel> held =
          BoundedCall.run(() -> server.models(PATIENCE), PATIENCE, () -> false);
      return new ServerView(
          server.kind(), server.url(), ServerView.State.ANSWERS, until.orElse(null), held);
    } catch (ModelFailure absent) {
      LOG.debug("No {} server answers", server.kind(), absent);
      boolean outside = absent.reason() == ModelFailure.Reason.ADDRESS_REFUSED;
      ServerView.State state = outside ? ServerView.State.OUTSIDE : ServerView.State.ABSENT;
      return new ServerView(server.kind(), server.url(), state, null, List.of());
    }
  }
}
