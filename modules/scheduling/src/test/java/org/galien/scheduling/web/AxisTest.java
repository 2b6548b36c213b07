package org.galien.scheduling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AxisTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
  private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

  @Test
  void theMissingHourTakesNoPlace() {
    Axis axis = new Axis(SPRING.atTime(1, 0), PARIS);
    assertEquals(60, axis.minutes(SPRING.atTime(3, 0)));
    Place half = Place.of(0, axis, SPRING.atTime(1, 45), SPRING.atTime(3, 15));
    assertEquals(new Place(2, 4, 2, 0, 0), half);
  }

  @Test
  void theHourThatComesTwiceTakesTwoPlaces() {
    Axis axis = new Axis(AUTUMN.atTime(1, 0), PARIS);
    assertEquals(60, axis.minutes(AUTUMN.atTime(2, 0)));
    assertEquals(Optional.of(120), axis.minutesAgain(AUTUMN.atTime(2, 0)));
    assertEquals(180, axis.minutes(AUTUMN.atTime(3, 0)));
    assertEquals(Optional.empty(), axis.minutesAgain(AUTUMN.atTime(3, 0)));
    assertEquals(150, axis.now(ZonedDateTime.parse("2027-10-31T02:30:00+01:00[Europe/Paris]")));
  }

  @Test
  void aGridThatBeginsAfterTheChangeKnowsNone() {
    Axis axis = new Axis(SPRING.atTime(8, 0), PARIS);
    assertEquals(Optional.empty(), axis.jump());
    assertEquals(120, axis.minutes(SPRING.atTime(10, 0)));
  }

  @Test
  void daysSideBySideShareTheTimesOfTheWall() {
    assertEquals(120, Axis.ofWeek(SPRING.atTime(1, 0)).minutes(SPRING.atTime(3, 0)));
  }
}
