package org.galien.ai.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.platform.settings.Settings;

/** The gateway to embedding models. */
@ApplicationScoped
public class EmbeddingModels {

  @Inject Settings settings;
  @Inject SovereigntyGuard guard;
  @Inject AiJournal journal;
  @Inject Clock clock;

  private SeenModel seen;

  @PostConstruct
  void prepare() {
    seen = new SeenModel(clock);
  }

  /**
   * The configured model, when its server answered within the last half minute or does so now.
   * Waits up to some seconds for a server that is not there.
   */
  public Optional<EmbeddingModel> current() {
    OllamaSettings set = settings.read(OllamaSettings.class);
    if (set.withoutEmbeddings()) {
      return Optional.empty();
    }
    OllamaServer server = new OllamaServer(set, guard);
    return seen.look(server, set.embeddingModel())
        .map(i -> new ModelAccess(i, server, guard, journal, clock, seen::forget))
        .map(OllamaEmbeddingModel::new);
  }
}
