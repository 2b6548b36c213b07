package org.galien.ai.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the server for one model now and then, briefly, and remembers what it saw, so that a
 * dead server costs nobody more than one short wait.
 */
final class SeenModel {

  private static final Logger LOG = LoggerFactory.getLogger(SeenModel.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Clock clock;
  private Optional<ModelIdentity> seen = Optional.empty();
  private Instant seenAt = Instant.MIN;

  SeenModel(Clock clock) {
    this.clock = clock;
  }

  /** What was seen within the last half minute, or is seen now. */
  synchronized Optional<ModelIdentity> look(ModelServer server, String model) {
    if (seenAt.isBefore(clock.instant().minus(REMEMBERED))) {
      Optional<ModelIdentity> before = seen;
      seen = ask(server, model);
      seenAt = clock.instant();
      if (!before.equals(seen)) {
        LOG.info("Model now: {}", seen.map(ModelIdentity::name).orElse("none"));
      }
    }
    return seen;
  }

  /** After a failed call the next one looks again. */
  synchronized void forget() {
    seenAt = Instant.MIN;
  }

  private static Optional<ModelIdentity> ask(ModelServer server, String model) {
    try {
      return server.look(model, PATIENCE);
    } catch (PremisesHttp.AddressRefused e) {
      LOG.warn("The model server may not be used: {}", e.getMessage());
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.debug("No model server answers", e);
      return Optional.empty();
    }
  }
}
