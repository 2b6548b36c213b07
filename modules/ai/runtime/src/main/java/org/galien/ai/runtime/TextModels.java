package org.galien.ai.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.platform.settings.Settings;

/** The gateway to text models. */
@ApplicationScoped
public class TextModels {

  @Inject Settings settings;
  @Inject SovereigntyGuard guard;
  @Inject AiJournal journal;
  @Inject Clock clock;

  private SeenModel seen;
  private Semaphore turns;

  @PostConstruct
  void prepare() {
    seen = new SeenModel(clock);
    turns = new Semaphore(settings.read(OllamaSettings.class).concurrency(), true);
  }

  /**
   * The configured model, when its server answered within the last half minute or does so now.
   * Background tasks call this; screens show {@link #remembered()}.
   */
  public Optional<TextModel> current() {
    OllamaSettings set = settings.read(OllamaSettings.class);
    if (set.withoutModel()) {
      return Optional.empty();
    }
    return seen.look(guard, set, set.model())
        .map(i -> new OllamaAccess(i, set, guard, journal, clock, seen::forget))
        .map(access -> new OllamaTextModel(access, turns));
  }

  /** What was seen last, without any waiting; empty when no model was there. */
  public Optional<ModelIdentity> remembered() {
    return seen.remembered();
  }

  /** How long one answer may take; tasks that ask plan with it. */
  public Duration answerLimit() {
    return Duration.ofSeconds(settings.read(OllamaSettings.class).timeoutSeconds());
  }
}
