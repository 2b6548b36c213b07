package org.galien.ai.summaries;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.AnswerShape;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.Prompt;
import org.galien.ai.runtime.Question;
import org.galien.ai.runtime.TextAnswer;
import org.galien.ai.runtime.TextModel;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.summaries.french.English;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.Statement;
import org.galien.ai.summaries.french.StatementCheck;

/** Has a model write sentences, and keeps those that its sources bear out. */
final class ModelWriter {

  static final int MAX_BATCHES = 6;
  private static final int MOST_SOURCES = 60;
  private static final int ANSWER_TOKENS = 900;
  private static final AnswerShape SHAPE = AnswerShape.of(resource("answer.schema.json"));

  private final TextModel model;
  private final String task;
  private final Prompt prompt;

  ModelWriter(TextModel model, SummarySubject.Kind kind) {
    this.model = model;
    this.task = new SummarySubject(kind, 0).task();
    this.prompt =
        Prompt.load(
            ModelWriter.class,
            kind == SummarySubject.Kind.CHART ? "chart.prompt.md" : "document.prompt.md");
  }

  /**
   * @param journal of the last question asked
   * @param dropped how many sentences its sources did not bear out
   */
  record Written(List<Statement> statements, JournalId journal, String version, int dropped) {

    /** An extraction is all quotes: a text of which most had to be left out is no better. */
    boolean grounded() {
      return dropped <= statements.size();
    }
  }

  /**
   * @param reading at least one source
   * @return empty when nothing the model wrote could be borne out
   * @throws ModelFailure as the gateway has it, and when the texts would take too many questions
   */
  Optional<Written> write(Reading reading, BooleanSupplier cancelled) throws ModelFailure {
    List<List<Source>> batches = SourceBatches.of(reading.newest(MOST_SOURCES), this::fits);
    if (batches.size() > MAX_BATCHES) {
      throw new ModelFailure(
          ModelFailure.Reason.CONTEXT_EXCEEDED, batches.size() + " questions would be needed");
    }
    List<Statement> statements = new ArrayList<>();
    JournalId journal = null;
    int written = 0;
    for (List<Source> batch : batches) {
      TextAnswer answer = model.ask(question(batch), cancelled);
      journal = answer.journal();
      List<JsonObject> phrases =
          answer.json().getJsonArray("phrases").getValuesAs(JsonObject.class);
      written += phrases.size();
      statements.addAll(checked(phrases, batch, reading));
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Written(statements, journal, prompt.version(), written - statements.size()));
  }

  private boolean fits(List<Source> sources) {
    return model.fits(question(sources));
  }

  private Question question(List<Source> sources) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      content
          .append("SOURCE ")
          .append(i + 1)
          .append(" (")
          .append(source.genre())
          .append(", ")
          .append(source.date())
          .append(")\n")
          .append(source.text().strip())
          .append("\n\n");
    }
    List<InputRef> inputs = Reading.inputs(sources);
    return new Question(task, prompt, content.toString(), SHAPE, ANSWER_TOKENS, inputs);
  }

  /** A part of a source is checked against the whole of it: quotes are placed there. */
  private static List<Statement> checked(
      List<JsonObject> phrases, List<Source> batch, Reading reading) {
    List<Statement> kept = new ArrayList<>();
    for (JsonObject item : phrases) {
      int number = item.getInt("source");
      if (number >= 1 && number <= batch.size()) {
        Source whole = reading.whole(batch.get(number - 1));
        StatementCheck.check(item.getString("phrase"), item.getString("citation"), whole)
            .filter(s -> !English.is(s.text()))
            .filter(s -> kept.stream().noneMatch(k -> k.text().equalsIgnoreCase(s.text())))
            .ifPresent(kept::add);
      }
    }
    return kept;
  }

  private static String resource(String name) {
    try (InputStream in = ModelWriter.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
