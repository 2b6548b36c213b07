package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.galien.billing.accounts.sharing.Retrocession;
import org.galien.billing.accounts.sharing.Retrocessions;
import org.galien.billing.accounts.sharing.Rule;
import org.galien.billing.accounts.sharing.Rules;
import org.galien.billing.accounts.sharing.Sharing;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** What is given on to substitutes, and what is shared between books. */
@Named("sharingPage")
@RequestScoped
public class SharingPage {

  @Inject BooksPage page;
  @Inject Retrocessions retrocessions;
  @Inject Rules rules;
  @Inject Sharing sharing;
  @Inject Users users;

  private List<Retrocession> contracts;

  public List<Retrocession> getContracts() throws SQLException {
    if (contracts == null) {
      contracts = page.getBook() == null ? List.of() : retrocessions.of(page.getBookId());
    }
    return contracts;
  }

  /** Who may replace whose book is open. */
  public List<UserView> getSubstitutes() {
    return users.practitioners().stream()
        .filter(one -> page.getBook() == null || !one.id().equals(page.getBook().practitioner()))
        .toList();
  }

  public List<Rule> getRules() {
    return rules.all();
  }

  public List<Sharing.Waiting> getWaiting() {
    return sharing.waiting();
  }

  public List<Sharing.Owed> getOwed() {
    return sharing.owed();
  }

  public boolean over(YearMonth month) {
    return month.isBefore(YearMonth.from(page.today()));
  }

  /** « 05/2026 ». */
  public String month(YearMonth month) {
    return String.format(java.util.Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
  }
}
