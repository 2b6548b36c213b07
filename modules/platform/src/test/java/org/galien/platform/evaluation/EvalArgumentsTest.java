package org.galien.platform.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalArgumentsTest {

  @TempDir Path gold;

  @Test
  void readsArgumentsInAnyOrder() {
    EvalArguments parsed =
        parse("--pdf", "--engine", "model", "triage", "--out", "o.jsonl", "--gold", gold.toString())
            .orElseThrow();
    assertEquals(
        new EvalArguments("triage", gold, Path.of("o.jsonl"), Engine.MODEL, true, null), parsed);
  }

  @Test
  void refusesWhatIsMissingOrUnknown() {
    String dir = gold.toString();
    assertTrue(parse().isEmpty());
    assertTrue(parse("triage", "--gold", dir).isEmpty());
    assertTrue(parse("triage", "--gold", dir, "--out").isEmpty());
    assertTrue(parse("triage", "--gold", dir + "/absent", "--out", "o").isEmpty());
    assertTrue(parse("triage", "--gold", dir, "--out", "o", "--engine", "cloud").isEmpty());
    assertTrue(parse("triage", "--gold", dir, "--out", "o", "--colour", "red").isEmpty());
    assertTrue(parse("triage", "again", "--gold", dir, "--out", "o").isEmpty());
  }

  private static Optional<EvalArguments> parse(String... arguments) {
    return EvalArguments.parse(List.of(arguments));
  }
}
