package org.galien.billing;

import java.time.Instant;
import java.util.List;

/** Cheques brought to the bank together. */
public record Slip(long id, Instant at, List<Cheque> cheques) {

  /**
   * @param payer name of the patient
   * @param reference bank and number
   */
  public record Cheque(String payer, String reference, int cents) {}

  public int total() {
    return cheques.stream().mapToInt(Cheque::cents).sum();
  }
}
