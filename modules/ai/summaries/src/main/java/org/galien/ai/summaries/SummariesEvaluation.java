package org.galien.ai.summaries;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.ai.summaries.french.Statement;
import org.galien.ai.summaries.synthesis.Chart;
import org.galien.ai.summaries.synthesis.Listed;
import org.galien.ai.summaries.synthesis.Synthesis;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationImpossible;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval summaries} and {@code eval summaries_long}: every {@code *.dossier.json} of the
 * folder becomes a chart on the day its last event was written or the set is dated, and is
 * summarised by the code of the card; where {@code *.facts.json} lie beside, they are counted.
 */
abstract class SummariesEvaluation implements Evaluation {

  private static final String RECORD = ".dossier.json";

  /** The day the sets are dated, unless a record goes on after it. */
  private static final LocalDate DATED = LocalDate.of(2026, 11, 22);

  @Inject Clock clock;

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws IOException {
    Path folder = request.folder(task());
    FactMeasures measures = new FactMeasures();
    for (Path file : records(folder)) {
      JsonObject record = read(file);
      long begun = System.nanoTime();
      List<Statement> statements = Synthesis.of(chart(record));
      long took = (System.nanoTime() - begun) / 1_000_000;
      String summary = statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
      String id = record.getString("id");
      predictions.write(Json.createObjectBuilder().add("id", id).add("summary", summary).build());
      Path facts = folder.resolve(file.getFileName().toString().replace(RECORD, ".facts.json"));
      if (Files.isReadable(facts)) {
        measures.add(read(facts), summary, took);
      }
    }
    measures.print(report);
    measures
        .score(SummariesTextTasks.CHART, folder.getFileName().toString(), LocalDate.now(clock))
        .ifPresent(line -> report.println(french("summaries.eval.score", line.text())));
  }

  private static List<Path> records(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> records =
          files.filter(f -> f.getFileName().toString().endsWith(RECORD)).sorted().toList();
      if (records.isEmpty()) {
        throw new EvaluationImpossible(folder + "/*" + RECORD);
      }
      return records;
    }
  }

  private static JsonObject read(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }

  private static Chart chart(JsonObject record) {
    JsonObject person = record.getJsonObject("identite");
    List<Source> sources = new ArrayList<>();
    LocalDate today = DATED;
    for (JsonObject event : record.getJsonArray("evenements").getValuesAs(JsonObject.class)) {
      LocalDate date = LocalDate.parse(event.getString("date"));
      today = date.isAfter(today) ? date : today;
      sources.add(
          new Source(
              new SourceRef(SourceKind.DOCUMENT, sources.size() + 1L, 0),
              date,
              event.getString("type"),
              event.getString("texte")));
    }
    return new Chart(
        LocalDate.parse(person.getString("date_naissance")),
        person.getString("sexe", "").equals("F"),
        list(record, "problemes", SourceKind.CONDITION),
        list(record, "allergies", SourceKind.ALLERGY),
        list(record, "traitements", SourceKind.TREATMENT),
        sources,
        today);
  }

  private static List<Listed> list(JsonObject record, String name, SourceKind kind) {
    List<Listed> lines = new ArrayList<>();
    if (record.containsKey(name)) {
      for (JsonString line : record.getJsonArray(name).getValuesAs(JsonString.class)) {
        lines.add(new Listed(new SourceRef(kind, lines.size() + 1L, 0), line.getString()));
      }
    }
    return lines;
  }

  static String french(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
