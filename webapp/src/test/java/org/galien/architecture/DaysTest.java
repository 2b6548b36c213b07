package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What day it is says the practice's clock. A server often lives in UTC, where it is still
 * yesterday in the practice's first hours: code and tests that asked the machine would be wrong one
 * or two hours a day, and right whenever somebody looks.
 */
class DaysTest {

  private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern MACHINE_DAY =
      Pattern.compile("\\b(?:Local|Zoned|Offset|Year|Month)\\w*\\.now\\(\\)");

  @Test
  void noCodeAsksTheMachineWhatDayItIs() throws IOException {
    try (Stream<Path> files = Files.walk(TREE)) {
      List<String> found =
          files
              .filter(f -> f.toString().endsWith(".java") && f.toString().contains("/src/"))
              .flatMap(f -> asked(read(f)).map(call -> TREE.relativize(f) + ": " + call))
              .toList();
      assertEquals(List.of(), found);
    }
  }

  @Test
  void askingIsFound() {
    String now = ".now" + "()";
    for (String type : List.of("LocalDate", "LocalDateTime", "ZonedDateTime", "Year")) {
      assertFalse(asked("return " + type + now + ";").toList().isEmpty());
    }
    assertEquals(List.of(), asked("LocalDate.now(clock); Instant" + now).toList());
  }

  private static Stream<String> asked(String source) {
    return MACHINE_DAY.matcher(source).results().map(MatchResult::group);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
