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
  Optional<ModelIdentity> look(ModelServer server, String model) {
    synchronized (this) {
      if (!seenAt.isBefore(clock.instant().minus(REMEMBERED))) {
        return seen;
      }
    }
    // Outside the lock: workers that look at once wait once, not one after the other.
    Optional<ModelIdentity> now = ask(server, model);
    synchronized (this) {
      if (!seen.equals(now)) {
        LOG.info("Model now: {}", now.map(ModelIdentity::name).orElse("none"));
      }
      seen = now;
      seenAt = clock.instant();
      return seen;
    }
  }

  /** After a failed call the next one looks again. */
  synchronized void forget() {
    seenAt = Instant.MIN;
  }

  /** Bounded as a whole: a server may send its headers and then nothing, for ever. */
  private static Optional<ModelIdentity> ask(ModelServer server, String model) {
    try {
      return BoundedCall.run(() -> server.look(model, PATIENCE), PATIENCE, () -> false);
    } catch (ModelFailure failure) {
      if (failure.reason() == ModelFailure.Reason.ADDRESS_REFUSED) {
        LOG.warn("The model server may not be used: {}", failure.getMessage());
      } else {
        LOG.debug("No model server answers", failure);
      }
      return Optional.empty();
    }
  }
}
