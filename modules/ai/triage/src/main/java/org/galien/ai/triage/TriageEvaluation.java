package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.galien.ai.triage.people.PersonMention;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;
import org.galien.platform.settings.Settings;

/**
 * {@code eval triage}: loads the folder's patients, then sorts its documents with the very code of
 * the inbox; with {@code --pdf} through its reading of PDFs and scans too.
 */
@ApplicationScoped
class TriageEvaluation implements Evaluation {
  private static final String DOCUMENTS = "documents.jsonl";
  private static final String PATIENTS = "patients.jsonl";

  @Inject Sorter sorter;
  @Inject EvaluationRegister register;
  @Inject Settings settings;

  @Override
  public String task() {
    return "triage";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public boolean readsPdf() {
    return true;
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    Path folder = request.folder(task());
    EvaluationRegister.Loaded patients = register.load(request.lines(task(), PATIENTS));
    EvaluationMeasures measures = new EvaluationMeasures();
    int sorted = 0;
    for (JsonObject document : request.lines(task(), DOCUMENTS)) {
      String text = text(folder, document, request.pdf(), report);
      if (text != null) {
        JsonObject prediction = prediction(document.getString("id"), text, patients);
        predictions.write(prediction);
        measures.add(document, prediction);
        sorted++;
      }
    }
    String from = french(request.pdf() ? "triage.eval.pdf" : "triage.eval.text");
    report.println(
        french("triage.eval.sizes", sorted, from, patients.goldIds().size(), patients.refused()));
    measures.print(report);
  }

  /** Null when there is nothing to read in the form asked for. */
  private String text(Path folder, JsonObject document, boolean pdf, PrintStream report)
      throws IOException {
    if (!pdf) {
      return document.getString("text", null);
    }
    String file = document.getString("pdf", null);
    if (file == null) {
      return null;
    }
    try {
      ReadingLimits limits = settings.read(ReadingLimits.class);
      return new DocumentReader(limits)
          .read(new FileOriginal(folder.resolve(file)), (page, of) -> {}, () -> false)
          .body();
    } catch (Unreadable unreadable) {
      report.println(
          french("triage.eval.unreadable", document.getString("id"), unreadable.getMessage()));
      return "";
    }
  }

  private JsonObject prediction(String id, String text, EvaluationRegister.Loaded patients) {
    Sorted sorted = sorter.sort(text);
    var reading = sorted.reading();
    JsonObjectBuilder line = Json.createObjectBuilder().add("id", id);
    add(line, "type", reading.type().type());
    add(line, "subtype", reading.type().subtype());
    Long patient = sorted.decision().patient();
    add(line, "patient_id", patient == null ? null : patients.goldIds().get(patient));
    PersonMention person = reading.subject().person();
    JsonObjectBuilder named = Json.createObjectBuilder();
    add(named, "nom", person == null ? null : person.likelyFamilyName());
    boolean dated = person != null && person.birthDate() != null;
    add(named, "date_naissance", dated ? person.birthDate().toString() : null);
    line.add("patient", named);
    add(line, "author", reading.author());
    add(
        line,
        "date_document",
        reading.documentDate() == null ? null : reading.documentDate().toString());
    return line.add("urgent", reading.urgent()).build();
  }

  private static void add(JsonObjectBuilder object, String name, String value) {
    object.add(name, value == null ? JsonValue.NULL : Json.createValue(value));
  }

  private static String french(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
