package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway to text models. Looks at the server now and then, briefly, and remembers what it saw,
 * so that a dead server costs nobody more than one short wait.
 */
@ApplicationScoped
public class TextModels {

  private static final Logger LOG = LoggerFactory.getLogger(TextModels.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject Settings settings;
  @Inject SovereigntyGuard guard;
  @Inject AiJournal journal;
  @Inject Clock clock;

  private Semaphore turns;
  private Optional<ModelIdentity> seen = Optional.empty();
  private Instant seenAt = Instant.MIN;

  /**
   * The configured model, when its server answered within the last half minute or does so now.
   * Background tasks call this; screens show {@link #remembered()}.
   */
  public Optional<TextModel> current() {
    OllamaSettings set = settings.read(OllamaSettings.class);
    return look(set)
        .map(i -> new OllamaTextModel(i, set, guard, journal, clock, turns(set), this::forget));
  }

  /** What was seen last, without any waiting; empty when no model was there. */
  public synchronized Optional<ModelIdentity> remembered() {
    return seen;
  }

  /** How long one answer may take; tasks that ask plan with it. */
  public Duration answerLimit() {
    return Duration.ofSeconds(settings.read(OllamaSettings.class).timeoutSeconds());
  }

  private synchronized Optional<ModelIdentity> look(OllamaSettings set) {
    Instant now = clock.instant();
    if (set.withoutModel()) {
      return Optional.empty();
    }
    if (seenAt.isBefore(now.minus(REMEMBERED))) {
      Optional<ModelIdentity> before = seen;
      seen = ask(set);
      seenAt = clock.instant();
      if (!before.equals(seen)) {
        LOG.info("Text model now: {}", seen.map(ModelIdentity::name).orElse("none"));
      }
    }
    return seen;
  }

  private Optional<ModelIdentity> ask(OllamaSettings set) {
    try {
      URI address = guard.permitted(set.url());
      return OllamaServer.look(address, set.model(), set.contextTokens(), PATIENCE);
    } catch (ModelFailure e) {
      LOG.warn("The model server may not be used: {}", e.getMessage());
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.debug("No model server answers", e);
      return Optional.empty();
    }
  }

  /** After a failed call the next one looks again. */
  private synchronized void forget() {
    seenAt = Instant.MIN;
  }

  private synchronized Semaphore turns(OllamaSettings set) {
    if (turns == null) {
      turns = new Semaphore(set.concurrency(), true);
    }
    return turns;
  }
}
