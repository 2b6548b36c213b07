package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
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

  private static final Pattern MACHINE_DAY =
      Pattern.compile("\\b(?:Local|Zoned|Offset|Year|Month)\\w*\\.now\\(\\)");

  @Test
  void noCodeAsksTheMachineWhatDayItIs() throws IOException {
    assertEquals(List.of(), SourceFiles.find(".java", "/src/", DaysTest::asked));
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
}
