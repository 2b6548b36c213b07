package org.galien.platform.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to evaluate.
 *
 * @param gold folder of cases; a set of several tasks holds one folder a task
 * @param engine one of the evaluation's engines
 * @param pdf read the PDFs instead of the texts
 * @param labels what is right of the pictures in the folder, or null
 */
public record EvaluationRequest(Path gold, Engine engine, boolean pdf, Path labels) {

  /** Of texts, whose folder says what is right. */
  public EvaluationRequest(Path gold, Engine engine, boolean pdf) {
    this(gold, engine, pdf, null);
  }

  /**
   * The folder of a task: {@code gold/task} when the set holds several tasks, else {@code gold}
   * itself.
   */
  public Path folder(String task) {
    Path inside = gold.resolve(task);
    return inside.toFile().isDirectory() ? inside : gold;
  }

  /**
   * The objects of a file of JSON lines in the folder of a task, in order.
   *
   * @throws EvaluationImpossible when there is no such file
   */
  public List<JsonObject> lines(String task, String name) throws IOException {
    Path file = folder(task).resolve(name);
    if (!Files.isReadable(file)) {
      throw new EvaluationImpossible(file.toString());
    }
    List<JsonObject> objects = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        objects.add(Json.createReader(new StringReader(line)).readObject());
      }
    }
    return objects;
  }
}
