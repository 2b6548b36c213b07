package org.galien.billing.accounts.bank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.billing.accounts.bank.BankLine.Candidate;
import org.galien.billing.accounts.bank.BankLine.Proposal;

/**
 * Which entries a movement may be: one of its amount near its day, or the cards of one day
 * together, as a terminal hands them in.
 */
final class Proposing {

  /** The bank is later than the practice, and sometimes a little earlier by its value dates. */
  private static final int EARLIER = 3;

  private static final int LATER = 15;
  private static final int MOST = 3;

  private Proposing() {}

  /**
   * @param open entries that touch the bank and that no movement has yet
   * @param cards of them those paid by card
   */
  static List<Proposal> of(LocalDate day, int cents, List<Candidate> open, List<Candidate> cards) {
    List<Proposal> found = new ArrayList<>();
    open.stream()
        .filter(one -> one.cents() == cents && near(one.day(), day))
        .sorted(
            Comparator.comparingLong((Candidate one) -> distance(one.day(), day))
                .thenComparing(Candidate::entry))
        .forEach(one -> found.add(new Proposal(List.of(one))));
    days(cards).entrySet().stream()
        .filter(one -> one.getValue().size() > 1 && near(one.getKey(), day))
        .filter(one -> one.getValue().stream().mapToInt(Candidate::cents).sum() == cents)
        .sorted(Comparator.comparingLong(one -> distance(one.getKey(), day)))
        .forEach(one -> found.add(new Proposal(one.getValue())));
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }

  private static Map<LocalDate, List<Candidate>> days(List<Candidate> cards) {
    Map<LocalDate, List<Candidate>> days = new LinkedHashMap<>();
    cards.forEach(one -> days.computeIfAbsent(one.day(), d -> new ArrayList<>()).add(one));
    return days;
  }

  private static boolean near(LocalDate entry, LocalDate bank) {
    long after = ChronoUnit.DAYS.between(entry, bank);
    return after >= -EARLIER && after <= LATER;
  }

  private static long distance(LocalDate entry, LocalDate bank) {
    return Math.abs(ChronoUnit.DAYS.between(entry, bank));
  }
}
