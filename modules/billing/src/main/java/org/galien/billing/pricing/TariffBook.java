package org.galien.billing.pricing;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All versions of both tables: an act is priced by those of its day. */
public final class TariffBook {

  private final NavigableMap<LocalDate, LetterTable> letters = new TreeMap<>();
  private final NavigableMap<LocalDate, CcamTable> ccam = new TreeMap<>();

  /**
   * @param letters by the day from which they hold
   * @param ccam as well
   */
  public TariffBook(Map<LocalDate, LetterTable> letters, Map<LocalDate, CcamTable> ccam) {
    this.letters.putAll(letters);
    this.ccam.putAll(ccam);
  }

  /** Of before the first version nothing is known. */
  public LetterTable letters(LocalDate day) {
    Map.Entry<LocalDate, LetterTable> version = letters.floorEntry(day);
    return version == null ? LetterTable.EMPTY : version.getValue();
  }

  public CcamTable ccam(LocalDate day) {
    Map.Entry<LocalDate, CcamTable> version = ccam.floorEntry(day);
    return version == null ? CcamTable.EMPTY : version.getValue();
  }

  /** The day from which the table of that day holds; empty before the first. */
  public Optional<LocalDate> ccamSince(LocalDate day) {
    return Optional.ofNullable(ccam.floorKey(day));
  }

  /** The last day before {@code day} on which the CCAM had this code; empty when it never had. */
  Optional<LocalDate> lastDay(String code, LocalDate day) {
    for (LocalDate since : ccam.headMap(day, true).descendingKeySet()) {
      if (ccam.get(since).of(code, 1, 0).isPresent()) {
        LocalDate next = ccam.higherKey(since);
        return Optional.of(next == null ? since : next.minusDays(1));
      }
    }
    return Optional.empty();
  }
}
