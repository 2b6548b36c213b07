package org.galien.platform.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.AccountLine;
import org.galien.platform.users.accounts.AccountListing;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** The accounts of the practice. */
@Named("accountsTable")
@RequestScoped
public class AccountsTable extends PagedTable<AccountLine> {

  @Inject AccountListing accounts;
  @Inject AccountForm form;
  @Inject Say say;

  @Override
  public String getName() {
    return "accounts";
  }

  @Override
  public String getNothing() {
    return "platform.accounts.none";
  }

  @Override
  public boolean shown(AccountLine row) {
    return form.getAccount() != null && form.getAccount().id().equals(row.account().id());
  }

  @Override
  protected List<TableColumn<AccountLine>> columns() {
    return List.of(
        column("name", "field.display-name", line -> line.account().displayName())
            .opens(line -> "/comptes.xhtml?compte=" + line.account().id().value())
            .sorted()
            .filtered()
            .always(),
        column("login", "field.login", line -> line.account().login()).sorted().filtered(),
        column("roles", "field.roles", line -> roles(line.account()))
            .filtered(choices("platform.role.", Arrays.stream(Role.values()).map(Role::name))),
        column("specialty", "field.specialty", line -> line.account().specialty())
            .sorted()
            .filtered()
            .hidden(),
        column("room", "field.room", line -> line.account().room()).sorted().filtered().hidden(),
        column("seen", "last-sign-in", this::seen).sorted(),
        column("state", "state", line -> text("platform.accounts.state." + state(line.account())))
            .toned(line -> tone(line.account()))
            .sorted()
            .filtered(choices("platform.accounts.state.", Stream.of("active", "given", "closed"))));
  }

  @Override
  protected long count(PageQuery query) {
    return accounts.count(query);
  }

  @Override
  protected List<AccountLine> rows(PageQuery query) {
    return accounts.list(query);
  }

  @Override
  protected String key(AccountLine row) {
    return String.valueOf(row.account().id().value());
  }

  private String seen(AccountLine line) {
    return line.lastSignIn() == null
        ? text("platform.accounts.never")
        : say.momentOf(line.lastSignIn());
  }

  /** In the order of their declaration. */
  private static String roles(UserView account) {
    return new TreeSet<>(account.roles())
        .stream()
            .map(role -> text("platform.role." + role.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
  }

  private static String state(UserView account) {
    if (!account.active()) {
      return "closed";
    }
    return account.mustChangePassword() ? "given" : "active";
  }

  private static Tone tone(UserView account) {
    return switch (state(account)) {
      case "closed" -> Tone.INFORMATION;
      case "given" -> Tone.WARNING;
      default -> Tone.GOOD;
    };
  }

  private static List<Choice> choices(String keys, Stream<String> values) {
    return values.map(value -> new Choice(value, keys + value.toLowerCase(Locale.ROOT))).toList();
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), key);
  }

  private static TableColumn<AccountLine> column(
      String key, String header, Function<AccountLine, String> text) {
    return TableColumn.of(key, "platform.accounts." + header, text);
  }
}
