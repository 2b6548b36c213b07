package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.documents.reading.ReadText;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;
import org.galien.platform.settings.Settings;

/**
 * {@code eval inbox}: every file of {@code DIR/inbox} goes through the inbox's reading and sorting,
 * with the patients of {@code DIR/patients.jsonl}; what was found is printed file by file, and
 * beside what {@code DIR/expected.jsonl} says it must be, where there is one.
 */
@ApplicationScoped
class FolderEvaluation implements Evaluation {
  private static final String PATIENTS = "patients.jsonl";
  private static final String EXPECTED = "expected.jsonl";

  @Inject Sorter sorter;
  @Inject EvaluationRegister register;
  @Inject Settings settings;

  @Override
  public String task() {
    return "inbox";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    var patients = register.load(request.lines("", PATIENTS));
    DocumentReader reader = new DocumentReader(settings.read(ReadingLimits.class));
    ExpectedFindings expected = expected(request);
    int compared = 0;
    int kept = 0;
    for (Path file : files(request.folder(task()))) {
      StringBuilder text = new StringBuilder();
      JsonObject found = found(file, reader, patients, text);
      predictions.write(found);
      report.println(found);
      Optional<List<String>> deviations = expected.deviations(found, text.toString());
      if (deviations.isPresent()) {
        compared++;
        kept += deviations.get().isEmpty() ? 1 : 0;
        deviations.get().forEach(told -> report.println("  " + told));
      }
    }
    if (compared > 0) {
      report.println(Messages.text(Locale.FRENCH, "triage.eval.kept", kept, compared));
    }
  }

  private static ExpectedFindings expected(EvaluationRequest request) throws IOException {
    boolean told = Files.exists(request.folder("").resolve(EXPECTED));
    return ExpectedFindings.of(told ? request.lines("", EXPECTED) : List.of());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith(PATIENTS) && !f.endsWith(EXPECTED))
          .sorted()
          .toList();
    }
  }

  private JsonObject found(
      Path file, DocumentReader reader, EvaluationRegister.Loaded patients, StringBuilder text)
      throws IOException {
    FileOriginal original = new FileOriginal(file);
    FileKind kind = original.kind();
    JsonObjectBuilder line = Json.createObjectBuilder();
    line.add("file", file.getFileName().toString()).add("kind", kind.name());
    try {
      ReadText read = reader.read(original, (page, of) -> {}, () -> false);
      text.append(read.body());
      line.add("reading", read.note().name()).add("enclosures", read.enclosures().size());
      return sorted(line, sorter.sort(read.body()), patients);
    } catch (Unreadable refused) {
      return line.add("reading", refused.reason().name()).build();
    }
  }

  private static JsonObject sorted(
      JsonObjectBuilder line, Sorted sorted, EvaluationRegister.Loaded patients) {
    var decision = sorted.decision();
    line.add("type", sorted.reading().type().type());
    line.add("urgent", sorted.reading().urgent());
    line.add("certainty", decision.certainty().name());
    if (decision.patient() != null) {
      line.add("patient", patients.goldIds().get(decision.patient()));
    }
    JsonArrayBuilder shown = Json.createArrayBuilder();
    decision.candidates().forEach(c -> shown.add(patients.goldIds().get(c.id())));
    JsonArrayBuilder people = Json.createArrayBuilder();
    sorted
        .people()
        .forEach(p -> people.add(p.familyName() + " " + p.firstNames() + " " + p.birthDate()));
    line.add("shown", shown).add("people", people);
    return line.add("reason", Messages.text(Locale.FRENCH, decision.reason())).build();
  }
}
