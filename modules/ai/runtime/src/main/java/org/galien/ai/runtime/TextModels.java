package org.galien.ai.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.ai.runtime.choice.Choice;
import org.galien.ai.runtime.choice.Choices;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.platform.settings.Settings;

/** The gateway to text models. */
@ApplicationScoped
public class TextModels {

  @Inject Settings settings;
  @Inject SovereigntyGuard guard;
  @Inject AiJournal journal;
  @Inject Clock clock;
  @Inject Choices choices;
  @Inject ModelCalls calls;

  private final Map<Choice, SeenModel> seen = new ConcurrentHashMap<>();
  private final Map<ServerKind, Gate> gates = new EnumMap<>(ServerKind.class);

  @PostConstruct
  void prepare() {
    for (ServerKind kind : ServerKind.values()) {
      int turns = settings.read(OllamaSettings.class).concurrency();
      gates.put(kind, new Gate(turns, clock));
    }
  }

  /**
   * The model for a task: the one that was chosen for it, else the one of the settings; empty when
   * there is to be none, or its server neither answered within the last half minute nor does so
   * now. Background tasks call this, never a screen.
   */
  public Optional<TextModel> current(String task) {
    Optional<Choice> chosen = choices.of(task);
    if (chosen.isPresent()) {
      return served(chosen.get());
    }
    for (Choice one : configured()) {
      Optional<TextModel> model = served(one);
      if (model.isPresent()) {
        return model;
      }
    }
    return Optional.empty();
  }

  /** A model whoever asks has chosen, for trying it out. */
  public Optional<TextModel> served(Choice choice) {
    if (choice.none()) {
      return Optional.empty();
    }
    return server(ServerKind.valueOf(choice.server())).flatMap(s -> served(s, choice));
  }

  /** How long one answer may take; tasks that ask plan with it. */
  public Duration answerLimit() {
    return Duration.ofSeconds(settings.read(OllamaSettings.class).timeoutSeconds());
  }

  /** How many questions a server is asked at once. */
  public int concurrency() {
    return settings.read(OllamaSettings.class).concurrency();
  }

  /** Until when a server is left alone after failures; empty when it may be asked. */
  public Optional<Instant> leftAloneUntil(ServerKind kind) {
    return gates.get(kind).breaker.openUntil();
  }

  /** What the settings name, in the order it is tried. */
  List<Choice> configured() {
    OllamaSettings ollama = settings.read(OllamaSettings.class);
    OpenAiSettings openAi = settings.read(OpenAiSettings.class);
    Choice first =
        ollama.withoutModel()
            ? Choice.NONE
            : new Choice(ServerKind.OLLAMA.name(), ollama.model().strip());
    return openAi.there()
        ? List.of(first, new Choice(ServerKind.OPENAI.name(), openAi.model().strip()))
        : List.of(first);
  }

  /** Empty for one that nobody set up. */
  Optional<ModelServer> server(ServerKind kind) {
    OllamaSettings ollama = settings.read(OllamaSettings.class);
    if (kind == ServerKind.OLLAMA) {
      return Optional.of(new OllamaServer(ollama, guard));
    }
    OpenAiSettings openAi = settings.read(OpenAiSettings.class);
    return openAi.there() ? Optional.of(new OpenAiServer(openAi, ollama, guard)) : Optional.empty();
  }

  private Optional<TextModel> served(ModelServer server, Choice choice) {
    SeenModel look = seen.computeIfAbsent(choice, c -> new SeenModel(clock));
    return look.look(server, choice.model())
        .map(i -> new ModelAccess(i, server, guard, journal, clock, look::forget))
        .map(access -> new ServedTextModel(access, gates.get(server.kind()), calls));
  }
}
