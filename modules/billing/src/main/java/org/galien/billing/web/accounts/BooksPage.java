package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.billing.accounts.Advances;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Categories;
import org.galien.billing.accounts.Category;
import org.galien.billing.accounts.EntryView;
import org.galien.billing.accounts.Ledger;
import org.galien.billing.accounts.Years;
import org.galien.billing.accounts.sharing.Rule;
import org.galien.billing.accounts.sharing.Rules;
import org.galien.platform.users.Acting;
import org.galien.platform.voice.Dates;

/** Whose book is open, of which year, and which side of it: all of it stands in the address. */
@Named("booksPage")
@RequestScoped
public class BooksPage {

  private static final Set<String> VIEWS =
      Set.of("journal", "banque", "chiffres", "partages", "exercices");

  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Years years;
  @Inject Categories categories;
  @Inject Advances advances;
  @Inject Rules rules;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private List<BookView> all;
  private List<Years.Year> known;
  private Ledger.Sums sums;

  public String getView() {
    String view = request.getParameter("vue");
    return view != null && VIEWS.contains(view) ? view : "journal";
  }

  public List<BookView> getBooks() {
    if (all == null) {
      all = books.all();
    }
    return all;
  }

  /** As asked; else one's own, else the first; null when nobody has one. */
  public BookView getBook() {
    long asked = number("livre");
    return getBooks().stream()
        .filter(one -> one.id() == asked)
        .findFirst()
        .or(
            () ->
                getBooks().stream()
                    .filter(one -> acting.current().person())
                    .filter(one -> one.practitioner().equals(acting.current().user()))
                    .findFirst())
        .or(() -> getBooks().stream().findFirst())
        .orElse(null);
  }

  public long getBookId() {
    return getBook() == null ? 0 : getBook().id();
  }

  public int getYear() {
    long asked = number("annee");
    return asked >= 2000 && asked < 2200 ? (int) asked : today().getYear();
  }

  public List<Years.Year> getYears() throws SQLException {
    if (known == null) {
      known = getBook() == null ? List.of() : years.of(getBookId());
    }
    return known;
  }

  public boolean isClosed() throws SQLException {
    return getYears().stream().anyMatch(one -> one.year() == getYear() && one.closedAt() != null);
  }

  public boolean isOver(int year) {
    return year < today().getYear();
  }

  public Ledger.Sums getSums() throws SQLException {
    if (sums == null) {
      sums = ledger.sums(getBookId(), getYear());
    }
    return sums;
  }

  public List<Ledger.FormLine> getForm() throws SQLException {
    return ledger.form(getBookId(), getYear());
  }

  public List<Category> getCategories() throws SQLException {
    return categories.on(today()).stream().filter(one -> !one.code().equals("HONORAIRES")).toList();
  }

  public List<Rule> getRules() {
    return rules.on(today());
  }

  public List<Advances.Advance> getAdvances() throws SQLException {
    return advances.waiting();
  }

  /** 0 for none. */
  public long getEntryId() {
    return number("ecriture");
  }

  public EntryView getEntry() {
    return getEntryId() == 0 ? null : ledger.view(getEntryId());
  }

  /** Typed again in another year, an expense begins with its last day. */
  public String getDay() {
    String asked = request.getParameter("jour");
    return asked != null ? asked : Dates.date(today());
  }

  /** What a line of the bank says of an expense that is typed next. */
  public String getPrefilledLabel() {
    String asked = request.getParameter("libelle");
    return asked == null ? "" : asked;
  }

  public String getPrefilledAmount() {
    String asked = request.getParameter("montant");
    return asked == null ? "" : asked;
  }

  public boolean isEntering() {
    return request.getParameter("saisie") != null;
  }

  public String getToken() {
    return UUID.randomUUID().toString();
  }

  /** Of a side of the book that is open, for its year. */
  public String address(String view) {
    return "/comptabilite.xhtml?vue=" + view + "&livre=" + getBookId() + "&annee=" + getYear();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  long number(String parameter) {
    String text = request.getParameter(parameter);
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
