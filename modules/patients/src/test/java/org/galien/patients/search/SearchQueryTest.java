package org.galien.patients.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "12", "1/", "'", "<>", "%", "__", "d 1"})
  void tooLittleIsNoQuery(String typed) {
    assertTrue(SearchQuery.parse(typed, TODAY).isEmpty());
  }

  @Test
  void namesMatchInAnyOrderTheRarestFirst() {
    assertEquals(
        List.of("dupr", "jea"), exact("dupr jea"), "the longer word leaves fewer patients");
    assertEquals(List.of("jeanne", "dupre"), exact("Jeanne DUPRÉ"));
    assertEquals(List.of("martin", "dupre"), exact("DUPRÉ-MARTIN"));
  }

  @Test
  void halvesOfANameAreAlsoTriedInOnePiece() {
    assertEquals(List.of("guen", "leguen"), prefixes("le guen", 0));
    assertEquals(List.of("le", "leguen"), prefixes("le guen", 1));
    assertEquals(List.of("guessan", "nguessan"), prefixes("N’Guessan", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14/03/1958", "14.03.1958", "14-3-1958", "14 03 1958", "14031958"})
  void birthDatesAreReadInAnyForm(String typed) {
    assertTrue(prefixes(typed, 0).contains("&14031958"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0612 14/03/1958", "14/03/1958 0612", "14 / 03 / 1958 06 12"})
  void aSlashedDateStandsForItselfBesideATelephone(String typed) {
    SearchQuery query = SearchQuery.parse(typed, TODAY).orElseThrow();
    assertEquals(2, query.terms().size());
    List<String> all = new ArrayList<>(prefixes(typed, 0));
    all.addAll(prefixes(typed, 1));
    assertTrue(all.containsAll(List.of("&14031958", "#0612")), all.toString());
  }

  @Test
  void isoDateAndMonthOfAYearAreReadYearFirst() {
    assertTrue(prefixes("1958-03-14", 0).contains("@19580314"));
    assertEquals(List.of("@195803"), prefixes("03/1958", 0));
  }

  @Test
  void twoDigitsOfAYearMeanThisCenturyOrTheLast() {
    assertEquals(List.of("&14031958", "&140358"), prefixes("14/03/58", 0));
    assertEquals(List.of("&14032019", "&14031919", "&140319"), prefixes("14/03/19", 0));
    assertTrue(prefixes("140358", 0).contains("&14031958"));
  }

  @Test
  void aYearBesideANameNarrowsIt() {
    SearchQuery query = SearchQuery.parse("delau 1958", TODAY).orElseThrow();
    assertEquals(2, query.terms().size());
    assertTrue(prefixes("delau 1958", 0).contains("@1958"));
    assertEquals(List.of("delau"), prefixes("delau 1958", 1));
  }

  @Test
  void theBeginningOfAYearLeavesMostPeopleAndComesLast() {
    assertEquals(List.of("delau", "&19"), exact("19 delau"));
    assertEquals(List.of("d", "&195"), exact("1951 d 195").subList(1, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78",
        "0033612345678"
      })
  void telephonesAreReadInAnySpacing(String typed) {
    assertTrue(prefixes(typed, 0).contains("#0612345678"));
  }

  @Test
  void partsOfATelephoneFitItsStartOrItsEnd() {
    assertTrue(prefixes("06 12", 0).contains("#0612"));
    assertTrue(prefixes("5678", 0).contains("<8765"));
    assertTrue(prefixes("56 78", 0).contains("<8765"));
    assertTrue(prefixes("34 56 78", 0).contains("<876543"));
    assertTrue(prefixes("12 34 56 78", 0).contains("<87654321"));
  }

  @Test
  void aNirIsLookedUpAsSuch() {
    assertEquals(List.of("!190022A00400179"), prefixes("1 90 02 2a 004 001 79", 0));
    assertEquals(List.of("!1370476243484"), prefixes("1370476243484", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2 58 03, !25803",
    "2 58 03 5, !258035",
    "2 58 03 59, !2580359",
    "2 58 03 59 350, !2580359350",
    "2\u00a058\u00a003\u00a059, !2580359",
    "1 90 02 2A, !190022A",
    "1 90 02 2a 004, !190022A004"
  })
  void theBeginningOfANirIsReadAsTheCardHasIt(String typed, String word) {
    assertTrue(prefixes(typed, 0).contains(word), prefixes(typed, 0).toString());
  }

  @Test
  void aNameOfOneLetterIsMeantWhole() {
    assertTrue(SearchQuery.parse("O Y", TODAY).orElseThrow().terms().getFirst().whole());
    assertFalse(SearchQuery.parse("o ya", TODAY).orElseThrow().terms().getLast().whole());
  }

  @Test
  void twoNumbersInARowAreTwoTerms() {
    assertEquals(2, SearchQuery.parse("1958 5678", TODAY).orElseThrow().terms().size());
  }

  private static List<String> exact(String typed) {
    return SearchQuery.parse(typed, TODAY).orElseThrow().terms().stream()
        .map(SearchTerm::exact)
        .toList();
  }

  private static List<String> prefixes(String typed, int term) {
    return SearchQuery.parse(typed, TODAY).orElseThrow().terms().get(term).ranges().stream()
        .map(PrefixRange::prefix)
        .toList();
  }
}
