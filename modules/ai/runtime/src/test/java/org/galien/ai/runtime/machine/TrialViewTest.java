package org.galien.ai.runtime.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrialViewTest {

  private static final long EIGHT_GIGABYTES = 8_000_000_000L;

  private static TrialView seen(double billions, double read, double written) {
    return new TrialView("OLLAMA", "m", billions, read, written, 2, Instant.EPOCH);
  }

  @Test
  void saysWhatASummaryTakesAndHowManyANightHolds() {
    TrialView trial = seen(1.5, 40, 7.5);
    assertEquals(30, trial.secondsToRead());
    assertEquals(20, trial.secondsToWrite());
    assertEquals(576, trial.aNight());
  }

  @Test
  void advisesTheLargestSizeThatAnswersInAMinuteAndFits() {
    assertEquals(1.7, seen(1.5, 40, 7.5).advised(EIGHT_GIGABYTES));
    assertEquals(8, seen(1.5, 400, 75).advised(EIGHT_GIGABYTES));
    assertEquals(32, seen(1.5, 4_000, 750).advised(3 * EIGHT_GIGABYTES));
    assertEquals(0, seen(1.5, 3, 1).advised(EIGHT_GIGABYTES));
    assertEquals(0, seen(0, 40, 7.5).advised(EIGHT_GIGABYTES));
    assertEquals(0, seen(1.5, 40, 0).advised(EIGHT_GIGABYTES));
  }

  /** On two cores 35 tokens a second with them, 2.6 without, as measured with the same model. */
  @Test
  void seesAServerBuiltWithoutVectorInstructions() {
    assertFalse(seen(1.5, 35, 14).withoutVectors());
    assertFalse(seen(1.5, 12, 5).withoutVectors());
    assertTrue(seen(1.5, 2.6, 1).withoutVectors());
    assertFalse(seen(0, 2.6, 1).withoutVectors());
  }
}
