package org.galien.billing.tariffs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.galien.billing.pricing.CcamTable;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.TariffBook;

/**
 * The tables that come with the software: what the demonstration bills by, what cases are computed
 * by, and a practice's first file to start from. They are dated and grow old; imports replace them.
 */
public final class ShippedTariffs {

  static final String LETTERS = "ngap.csv";
  static final String CCAM = "ccam-2026-01-01.csv";

  private ShippedTariffs() {}

  public static LetterTable letters() {
    return LetterFile.read(content(LETTERS));
  }

  /**
   * @param letters whole, or a part of {@link #letters}
   */
  public static TariffBook book(LetterTable letters) {
    CcamFile ccam = CcamFile.read(content(CCAM));
    return new TariffBook(
        Map.of(LocalDate.EPOCH, letters), Map.of(ccam.from(), CcamTable.of(ccam.acts())));
  }

  /** The shipped CCAM as its file is. */
  public static String ccam() {
    return new String(content(CCAM), StandardCharsets.UTF_8);
  }

  static byte[] content(String name) {
    try (InputStream in = ShippedTariffs.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
