package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.galien.billing.accounts.bank.BankAccounts;
import org.galien.billing.accounts.bank.BankLine;
import org.galien.billing.accounts.bank.Mapping;
import org.galien.billing.accounts.bank.Matching;
import org.galien.billing.accounts.bank.Statements;
import org.galien.platform.voice.Dates;

/** What the bank says of the book that is open. */
@Named("bankPage")
@RequestScoped
public class BankPage {

  private static final int FILES = 12;

  @Inject BooksPage page;
  @Inject BankAccounts accounts;
  @Inject Statements statements;
  @Inject Matching matching;
  @Inject HttpServletRequest request;

  private List<BankAccounts.Account> all;

  public List<BankAccounts.Account> getAccounts() {
    if (all == null) {
      all = page.getBook() == null ? List.of() : accounts.of(page.getBookId());
    }
    return all;
  }

  /** As asked, else the first; null for none. */
  public BankAccounts.Account getAccount() {
    long asked = page.number("compte");
    return getAccounts().stream()
        .filter(one -> one.id() == asked)
        .findFirst()
        .or(() -> getAccounts().stream().findFirst())
        .orElse(null);
  }

  /** All movements, or those nobody matched yet. */
  public boolean isAll() {
    return request.getParameter("tout") != null;
  }

  public List<BankLine> getLines() throws SQLException {
    return getAccount() == null ? List.of() : matching.lines(getAccount().id(), !isAll());
  }

  public Matching.State getState() {
    return matching.state(getAccount().id());
  }

  public List<Statements.Statement> getStatements() {
    return statements.of(getAccount().id(), FILES);
  }

  public Mapping getMapping() {
    return getAccount().mapping();
  }

  /** Where an expense of this movement is typed. */
  public String entering(BankLine line) {
    return page.address("journal")
        + "&saisie=1&jour="
        + encoded(Dates.date(line.day()))
        + "&montant="
        + encoded(euros(-line.cents()))
        + "&libelle="
        + encoded(line.label());
  }

  private static String euros(int cents) {
    return String.format(java.util.Locale.ROOT, "%d,%02d", cents / 100, Math.abs(cents % 100));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
