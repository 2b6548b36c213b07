package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.ExpenseDraft;
import org.galien.billing.accounts.Expenses;
import org.galien.billing.accounts.bank.BankAccounts;
import org.galien.billing.accounts.bank.BankLine;
import org.galien.billing.accounts.bank.Matching;
import org.galien.billing.accounts.bank.StatementRefused;
import org.galien.billing.accounts.bank.Statements;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the bank says is taken once, and is what a person says it is. */
@ExtendWith(Standalone.class)
class BankIT {

  private static final String CSV =
      """
      Date;Libellé;Montant
      03/06/2026;PRLV LOYER;-800,00
      04/06/2026;CB;-12,00
      04/06/2026;CB;-12,00
      """;

  private final Services services;
  private final Staff.Person manager;
  private final Statements statements;
  private final Matching matching;
  private long book;
  private long account;

  BankIT(Services services) {
    this.services = services;
    manager = new Practice(services).person(Role.MANAGER);
    statements = services.get(Statements.class);
    matching = services.get(Matching.class);
  }

  @BeforeEach
  void anAccount() throws Exception {
    services.get(TestClock.class).stopAt(LocalDate.of(2026, 6, 15).atTime(12, 0));
    Staff.Person doctor = new Practice(services).person(Role.PHYSICIAN);
    book =
        manager.asks(() -> services.get(Books.class).all()).stream()
            .filter(one -> one.practitioner().equals(doctor.id()))
            .findFirst()
            .orElseThrow()
            .id();
    account = manager.asks(() -> services.get(BankAccounts.class).open(book, "Compte courant"));
  }

  @Test
  void theSameFileTwiceAndOverlappingFilesChangeNothing() throws Exception {
    assertEquals(new Statements.Taken(3, 3), take(CSV));
    assertEquals(new Statements.Taken(3, 0), take(CSV));
    assertEquals(new Statements.Taken(4, 1), take(CSV + "05/06/2026;CB;-12,00\n"));
    assertEquals(4, lines().size());
  }

  @Test
  void aCutFileLeavesNothing() throws Exception {
    StatementRefused refused =
        assertThrows(StatementRefused.class, () -> take(CSV.substring(0, CSV.length() - 8)));
    assertEquals(4, refused.line());
    assertEquals(List.of(), lines());
  }

  @Test
  void aProposalIsConfirmedByAPersonAndTakenBack() throws Exception {
    long rent = enter(LocalDate.of(2026, 6, 1), 80_000);
    take(CSV);
    BankLine line = line(-80_000);
    assertEquals(
        List.of(rent),
        line.proposals().getFirst().entries().stream().map(BankLine.Candidate::entry).toList());
    assertEquals(new Matching.State(0, 3), manager.asks(() -> matching.state(account)));
    match(line.id(), rent);
    assertEquals(new Matching.State(1, 2), manager.asks(() -> matching.state(account)));
    assertEquals("matched", refusal(line.id(), rent));
    manager.does(() -> matching.release(line.id()));
    match(line.id(), rent);
    assertTrue(line(-80_000).proposals().isEmpty());
  }

  @Test
  void whatDoesNotMakeUpTheAmountIsNotMatched() throws Exception {
    long other = enter(LocalDate.of(2026, 6, 1), 79_999);
    take(CSV);
    BankLine line = line(-80_000);
    assertEquals(List.of(), line.proposals());
    assertEquals("match-sum", refusal(line.id(), other));
    long rest = enter(LocalDate.of(2026, 6, 1), 1);
    match(line.id(), other, rest);
  }

  @Test
  void oldMovementsAreNotProposed() throws Exception {
    enter(LocalDate.of(2026, 2, 1), 80_000);
    take(CSV);
    assertEquals(List.of(), line(-80_000).proposals());
  }

  private Statements.Taken take(String csv) throws Exception {
    return manager.asks(
        () -> statements.take(account, "releve.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  private List<BankLine> lines() throws Exception {
    return manager.asks(() -> matching.lines(account, false));
  }

  private BankLine line(int cents) throws Exception {
    return lines().stream().filter(one -> one.cents() == cents).findFirst().orElseThrow();
  }

  private long enter(LocalDate day, int cents) throws Exception {
    String token = UUID.randomUUID().toString();
    ExpenseDraft draft =
        new ExpenseDraft(book, token, day, "LOYER", "Loyer", cents, 0, "DEBIT", "", null);
    return manager.asks(() -> services.get(Expenses.class).enter(draft));
  }

  private void match(long line, Long... entries) throws Exception {
    manager.asks(
        () -> {
          matching.match(line, List.of(entries));
          return null;
        });
  }

  private String refusal(long line, Long... entries) {
    String key = assertThrows(AccountsRefusal.class, () -> match(line, entries)).key();
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
