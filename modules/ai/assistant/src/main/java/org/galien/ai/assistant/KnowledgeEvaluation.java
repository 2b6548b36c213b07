package org.galien.ai.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.ai.assistant.answers.Answerer;
import org.galien.ai.assistant.answers.Found;
import org.galien.ai.assistant.answers.Passage;
import org.galien.ai.assistant.answers.PassageIndex;
import org.galien.ai.assistant.answers.Quote;
import org.galien.knowledge.talks.Said;
import org.galien.knowledge.talks.Talk;
import org.galien.knowledge.talks.Transcripts;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationImpossible;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval knowledge}: takes what is told in a folder's transcripts as confirmed, and asks the
 * folder's questions of it with the very code of the screens.
 */
@ApplicationScoped
class KnowledgeEvaluation implements Evaluation {

  private static final String QUESTIONS = "qa.jsonl";

  @Override
  public String task() {
    return "knowledge";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    Answerer answerer =
        new Answerer(new PassageIndex(passages(request.folder(task()).resolve("transcripts"))));
    KnowledgeMeasures measures = new KnowledgeMeasures();
    for (JsonObject question : request.lines(task(), QUESTIONS)) {
      Found found = answerer.answer(question.getString("question"));
      predictions.write(prediction(question.getString("id"), found));
      measures.add(question, found);
    }
    measures.print(report);
  }

  private static List<Passage> passages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationImpossible(folder.toString());
    }
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String talk = file.getFileName().toString();
        for (Said said : Talk.said(Transcripts.read(Files.readString(file)))) {
          String id = talk + "#" + said.position();
          passages.add(
              new Passage(
                  id, talk, said.position(), said.asked(), said.before(), said.turn().text()));
        }
      }
    }
    return passages;
  }

  private static JsonObject prediction(String id, Found found) {
    JsonArrayBuilder sources = Json.createArrayBuilder();
    found.quotes().stream().map(q -> q.passage().talk()).distinct().forEach(sources::add);
    String answer =
        found.known()
            ? found.quotes().stream().map(Quote::text).collect(Collectors.joining("\n"))
            : Messages.text(Locale.FRENCH, "assistant.unknown");
    return Json.createObjectBuilder()
        .add("id", id)
        .add("answer", answer)
        .add("refused", !found.known())
        .add("sources", sources)
        .build();
  }
}
