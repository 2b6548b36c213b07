package org.galien.scheduling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.galien.scheduling.web.Lanes.Lane;
import org.galien.scheduling.web.Lanes.Strip;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final int BOTTOM = 660;

  @Test
  void fiveMinutesAreAsTallAsOneLine() {
    assertEquals(new Strip(10, 25), Strip.readable(10, 15, BOTTOM));
    assertEquals(new Strip(10, 40), Strip.readable(10, 40, BOTTOM));
    assertEquals(new Strip(645, 660), Strip.readable(655, 660, BOTTOM), "at the end of the day");
  }

  @Test
  void whoStandsAloneHasTheWholeWidth() {
    assertEquals(
        List.of(new Lane(0, 1), new Lane(0, 1)), lanes(new Strip(0, 15), new Strip(15, 30)));
  }

  @Test
  void asManyStandSideBySideAsOverlap() {
    assertEquals(
        List.of(new Lane(0, 4), new Lane(1, 4), new Lane(2, 4), new Lane(3, 4), new Lane(0, 1)),
        lanes(
            new Strip(0, 30),
            new Strip(0, 15),
            new Strip(5, 20),
            new Strip(10, 25),
            new Strip(30, 45)));
  }

  @Test
  void aLaneThatIsFreeAgainIsUsedAgain() {
    assertEquals(
        List.of(new Lane(0, 2), new Lane(1, 2), new Lane(1, 2)),
        lanes(new Strip(0, 60), new Strip(0, 15), new Strip(15, 30)));
  }

  @Test
  void threeShortOnesInARowAreAllRead() {
    List<Strip> strips =
        List.of(
            Strip.readable(0, 5, BOTTOM),
            Strip.readable(5, 10, BOTTOM),
            Strip.readable(10, 15, BOTTOM));
    assertEquals(List.of(new Lane(0, 3), new Lane(1, 3), new Lane(2, 3)), Lanes.of(strips));
  }

  private static List<Lane> lanes(Strip... strips) {
    return Lanes.of(List.of(strips));
  }
}
