package org.galien.billing.accounts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Categories;
import org.galien.billing.accounts.Category;
import org.galien.billing.accounts.Entries;
import org.galien.billing.accounts.EntryDraft;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.bank.BankAccounts;
import org.galien.billing.accounts.bank.Statements;
import org.galien.billing.accounts.sharing.Retrocessions;
import org.galien.billing.accounts.sharing.Rule;
import org.galien.billing.accounts.sharing.Rules;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Fourteen months of receipts and expenses, a statement of the bank, a contract, a rule. */
@ApplicationScoped
class DemoAccounts implements DemoPart {

  private static final int MONTHS = 13;
  private static final String[] SIRENS = {"732829320", "552100554"};

  /** Day, category, words, cents, mode. */
  private record Cost(int day, String category, String label, int cents, String mode) {}

  private static final Map<String, String> WORDS_OF_THE_BANK =
      Map.of("TRANSFER", "VIR", "DEBIT", "PRLV", "CARD", "CB");

  private static final List<Cost> COSTS =
      List.of(
          new Cost(2, "LOYER", "Loyer du cabinet", 32_000, "TRANSFER"),
          new Cost(5, "SOCIALES", "Cotisations sociales personnelles", 19_500, "DEBIT"),
          new Cost(8, "ENERGIE", "Électricité", 3_810, "DEBIT"),
          new Cost(11, "ACHATS", "Consommables médicaux", 4_860, "CARD"),
          new Cost(15, "BUREAU", "Téléphone et internet", 4_990, "DEBIT"),
          new Cost(20, "ASSURANCES", "Responsabilité civile professionnelle", 6_200, "DEBIT"));

  @Inject DemoInvoices invoices;
  @Inject Books books;
  @Inject Entries entries;
  @Inject Categories categories;
  @Inject Posting posting;
  @Inject BankAccounts accounts;
  @Inject Statements statements;
  @Inject Retrocessions retrocessions;
  @Inject Rules rules;
  @Inject Acting acting;

  /** Before the invoices of this morning, whose numbers follow. */
  @Override
  public int order() {
    return 595;
  }

  @Override
  public void load(DemoPractice practice) throws Exception {
    List<UserId> doctors = practice.practitioners();
    if (doctors.size() < 2) {
      return;
    }
    UserId first = doctors.getFirst();
    acting.as(
        new Actor(first, "", java.util.Set.of(Role.PHYSICIAN)),
        () -> {
          fill(practice, doctors.subList(0, 2), doctors.size() > 2 ? doctors.getLast() : null);
          return null;
        });
  }

  private void fill(DemoPractice practice, List<UserId> two, UserId substitute) throws Exception {
    LocalDate yesterday = practice.today().minusDays(1);
    LocalDate begin = yesterday.minusMonths(MONTHS).withDayOfMonth(1);
    // What the day changes must not change what others draw.
    Random random = new Random(20_260);
    List<BookView> kept =
        books.all().stream().filter(one -> two.contains(one.practitioner())).toList();
    for (int i = 0; i < kept.size(); i++) {
      books.identify(kept.get(i).id(), SIRENS[i % SIRENS.length]);
    }
    long own =
        kept.stream()
            .filter(one -> one.practitioner().equals(two.getFirst()))
            .findFirst()
            .orElseThrow()
            .id();
    long rule =
        rules.set(
            "Frais de la SCM",
            Rule.Kind.WEIGHTS,
            begin,
            null,
            Map.of(kept.getFirst().id(), 100, kept.getLast().id(), 100));
    invoices.write(begin, yesterday, two, random);
    if (substitute != null) {
      LocalDate away = yesterday.minusMonths(1).withDayOfMonth(3);
      retrocessions.sign(own, substitute, 7000, away, away.plusDays(11));
      invoices.write(away, away.plusDays(11), List.of(substitute), random);
    }
    costs(kept, own, rule, begin, yesterday);
    posting.post();
    long account = accounts.open(own, "Compte professionnel");
    statements.take(
        account, "releve-demo.csv", statement(yesterday).getBytes(StandardCharsets.UTF_8));
  }

  private void costs(List<BookView> kept, long own, long rule, LocalDate begin, LocalDate last)
      throws Exception {
    List<Entries.Tied> all = new ArrayList<>();
    List<Category> known = categories.on(last);
    for (BookView book : kept) {
      for (LocalDate month = begin; !month.isAfter(last); month = month.plusMonths(1)) {
        for (Cost cost : COSTS) {
          LocalDate day = month.withDayOfMonth(cost.day());
          if (!day.isAfter(last)) {
            all.add(
                cost(
                    book.id(),
                    day,
                    cost,
                    known,
                    book.id() == own && cost.day() == 2 ? rule : null));
          }
        }
      }
    }
    entries.write(all);
  }

  private static Entries.Tied cost(
      long book, LocalDate day, Cost cost, List<Category> known, Long rule) {
    Category category =
        known.stream().filter(one -> one.code().equals(cost.category())).findFirst().orElseThrow();
    return new Entries.Tied(
        new EntryDraft(
            book,
            "DE",
            day,
            cost.label(),
            "F-" + day,
            day,
            cost.mode(),
            "typed:demo-" + day,
            "",
            List.of(
                EntryDraft.line(category, cost.cents()),
                EntryDraft.treasury(cost.mode(), -cost.cents()))),
        new Entries.Ties(null, rule, null, null));
  }

  /** This month as the bank tells it, with something nobody entered. */
  private static String statement(LocalDate last) {
    StringBuilder csv = new StringBuilder("Date;Libellé;Débit;Crédit\n");
    LocalDate month = last.withDayOfMonth(1);
    for (Cost cost : COSTS) {
      LocalDate day = month.withDayOfMonth(cost.day()).plusDays(1);
      if (!day.isAfter(last)) {
        line(csv, day, WORDS_OF_THE_BANK.get(cost.mode()) + " " + cost.label(), cost.cents());
      }
    }
    line(csv, last, "FRAIS DE TENUE DE COMPTE", 890);
    return csv.toString();
  }

  private static void line(StringBuilder csv, LocalDate day, String label, int cents) {
    csv.append(
        String.format(
            Locale.ROOT, "%td/%<tm/%<tY;%s;%d,%02d;%n", day, label, cents / 100, cents % 100));
  }
}
