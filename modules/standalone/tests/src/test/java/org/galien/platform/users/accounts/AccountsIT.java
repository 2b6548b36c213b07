package org.galien.platform.users.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.signin.Place;
import org.galien.platform.users.signin.SignInThrottled;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class AccountsIT {

  private static final String PASSWORD = "longue phrase de passe";
  private static final String TEMPORARY = "provisoire du mardi";
  private static final String CHOSEN = "la mienne, et longue";

  private final Accounts accounts;
  private final Users users;
  private final SignIn signIn;
  private final OwnPasswords passwords;
  private final Acting acting;
  private final AccountListing listing;
  private final Rows rows;
  private final TestClock clock;
  private final Place address = Place.at(UUID.randomUUID().toString());
  private UserView administrator;
  private UserView secretary;

  AccountsIT(
      Accounts accounts,
      Users users,
      SignIn signIn,
      OwnPasswords passwords,
      Acting acting,
      AccountListing listing,
      Rows rows,
      TestClock clock) {
    this.clock = clock;
    this.accounts = accounts;
    this.users = users;
    this.signIn = signIn;
    this.passwords = passwords;
    this.acting = acting;
    this.listing = listing;
    this.rows = rows;
  }

  /** What only the database can tell or arrange. */
  @ApplicationScoped
  @Transactional
  static class Rows {

    @Inject EntityManager em;

    /** Other tests made administrators too. */
    void closeEveryAccount() {
      em.createNativeQuery("UPDATE platform_user SET active = FALSE").executeUpdate();
    }

    List<?> audited(UserId id) {
      return em.createNativeQuery(
              "SELECT action FROM platform_audit_entry WHERE subject_kind = 'user' AND subject_id ="
                  + " ? ORDER BY sequence")
          .setParameter(1, id.value())
          .getResultList();
    }

    String lastDetail(UserId id) {
      return (String)
          em.createNativeQuery(
                  "SELECT detail FROM platform_audit_entry WHERE subject_kind = 'user' AND"
                      + " subject_id = ? ORDER BY sequence DESC LIMIT 1")
              .setParameter(1, id.value())
              .getSingleResult();
    }
  }

  /** Comparing passwords takes as long as the machine likes; waits must not end meanwhile. */
  @BeforeEach
  void open() {
    clock.stopAt(Instant.now());
    rows.closeEveryAccount();
    administrator = open(Role.ADMINISTRATOR);
    secretary = open(Role.SECRETARY);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void anAdministratorChangesWhatAnAccountSays() {
    AccountDraft draft =
        new AccountDraft(
            " Dr Ève Nord ",
            Set.of(Role.PHYSICIAN, Role.ADMINISTRATOR),
            "Pédiatrie",
            "Cabinet 2",
            "1010 0000 016");
    as(administrator, () -> accounts.change(secretary.id(), secretary.version(), draft));
    UserView changed = view(secretary);
    assertEquals("Dr Ève Nord", changed.displayName());
    assertEquals(Set.of(Role.PHYSICIAN, Role.ADMINISTRATOR), changed.roles());
    assertEquals("10100000016", changed.rpps());
    assertTrue(users.practitioners().stream().anyMatch(u -> u.id().equals(secretary.id())));
    assertEquals(
        "changed=display-name,roles,specialty,room,rpps roles=[PHYSICIAN, ADMINISTRATOR]",
        rows.lastDetail(secretary.id()));
  }

  @Test
  void everyRefusalNamesItsField() {
    NewUser wrong = new NewUser("a b", " ", "court", Set.of(), "x".repeat(81), "", "123");
    assertEquals(
        Set.of(
            AccountField.LOGIN,
            AccountField.DISPLAY_NAME,
            AccountField.PASSWORD,
            AccountField.ROLES,
            AccountField.SPECIALTY,
            AccountField.RPPS),
        Set.copyOf(wrong.refusals().stream().map(AccountRefusal::field).toList()));
    assertThrows(AccountRefusal.class, () -> users.create(wrong));
    AccountDraft nameless = new AccountDraft("", Set.of(Role.NURSE), "", "", "");
    assertThrows(
        AccountRefusal.class, () -> accounts.change(secretary.id(), secretary.version(), nameless));
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsRefused() {
    as(administrator, () -> changeRoles(secretary, Role.NURSE));
    assertThrows(
        AccountChangedMeanwhile.class,
        () -> as(administrator, () -> changeRoles(secretary, Role.SECRETARY)));
  }

  @Test
  void anOwnPasswordChangedMeanwhileDisturbsNoForm() {
    as(secretary, () -> change(PASSWORD, CHOSEN));
    as(administrator, () -> changeRoles(secretary, Role.NURSE));
    assertEquals(Set.of(Role.NURSE), view(secretary).roles());
    signIn(CHOSEN);
  }

  @Test
  void onlyAdministratorsChangeAccounts() {
    NewUser another = newUser(Role.SECRETARY);
    for (Runnable change :
        List.<Runnable>of(
            () -> users.create(another),
            () -> changeRoles(secretary, Role.ADMINISTRATOR),
            () -> accounts.close(administrator.id()),
            () -> accounts.reopen(administrator.id()),
            () -> accounts.givePassword(administrator.id(), temporary()))) {
      assertThrows(RoleRefused.class, () -> as(secretary, change));
    }
    assertEquals(List.of("user.created"), rows.audited(administrator.id()));
  }

  @Test
  void thereIsAlwaysAnAdministrator() {
    UserView second = open(Role.ADMINISTRATOR);
    as(administrator, () -> changeRoles(administrator, Role.PHYSICIAN));
    assertThrows(LastAdministrator.class, () -> changeRoles(second, Role.PHYSICIAN));
    assertThrows(LastAdministrator.class, () -> accounts.close(second.id()));
    assertThrows(OwnAccount.class, () -> as(second, () -> accounts.close(second.id())));
    assertTrue(view(second).active());
  }

  @Test
  void twoAdministratorsWhoCloseEachOtherLeaveOne() {
    UserView second = open(Role.ADMINISTRATOR);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      threads.submit(() -> closeOrComeTooLate(administrator, second));
      threads.submit(() -> closeOrComeTooLate(second, administrator));
    }
    assertEquals(
        1, Stream.of(administrator, second).filter(account -> view(account).active()).count());
  }

  @Test
  void aClosedAccountStaysAndCannotSignIn() {
    as(administrator, () -> accounts.close(secretary.id()));
    assertFalse(view(secretary).active());
    assertThrows(AccountClosed.class, () -> signIn(PASSWORD));
    assertThrows(SignInRefused.class, () -> signIn("pas le bon"));
    as(administrator, () -> accounts.reopen(secretary.id()));
    assertEquals(secretary.id(), signIn(PASSWORD).id());
    assertEquals(
        List.of(
            "user.created",
            "user.closed",
            "user.sign-in-refused",
            "user.sign-in-refused",
            "user.reopened",
            "user.signed-in"),
        rows.audited(secretary.id()));
  }

  @Test
  void aGivenPasswordUnblocksAndHasToBeChanged() {
    for (int i = 0; i < 5; i++) {
      assertThrows(SignInRefused.class, () -> signIn("pas le bon"));
    }
    as(administrator, () -> accounts.givePassword(secretary.id(), temporary()));
    assertTrue(signIn(TEMPORARY).mustChangePassword());
    as(secretary, () -> change(TEMPORARY, CHOSEN));
    assertFalse(signIn(CHOSEN).mustChangePassword());
    assertThrows(
        OwnAccount.class,
        () -> as(administrator, () -> accounts.givePassword(administrator.id(), temporary())));
  }

  @Test
  void anAccountOpenedByAPersonHasToChangeItsPassword() {
    NewUser another = newUser(Role.NURSE);
    as(administrator, () -> users.create(another));
    assertTrue(signIn.enter(another.login(), PASSWORD, address).mustChangePassword());
    assertFalse(signIn(PASSWORD).mustChangePassword());
  }

  @Test
  void ownPasswordAsksForTheOldOneAndCountsWrongTries() {
    as(
        secretary,
        () -> {
          assertThrows(PasswordTooShort.class, () -> change(PASSWORD, "court"));
          assertThrows(AccountRefusal.class, () -> change(PASSWORD, PASSWORD));
          for (int i = 0; i < 5; i++) {
            assertThrows(OldPasswordWrong.class, () -> change("pas le bon", CHOSEN));
          }
          assertThrows(SignInThrottled.class, () -> change(PASSWORD, CHOSEN));
        });
    assertThrows(SignInThrottled.class, () -> signIn(PASSWORD));
  }

  @Test
  void aPasswordGivenMeanwhileIsNotReplacedByWhoKnewTheOneBefore() {
    as(
        secretary,
        () -> {
          PasswordChange late = passwords.prepare(PASSWORD, CHOSEN, address);
          as(administrator, () -> accounts.givePassword(secretary.id(), temporary()));
          assertThrows(AccountChangedMeanwhile.class, () -> passwords.take(late));
        });
    assertTrue(signIn(TEMPORARY).mustChangePassword());
  }

  @Test
  void theLastSignInIsKnown() {
    PageQuery own = listed("login", secretary.login());
    assertNull(listing.list(own).getFirst().lastSignIn());
    signIn(PASSWORD);
    assertNotNull(listing.list(own).getFirst().lastSignIn());
  }

  @Test
  void accountsAreListedByRoleAndState() {
    PageQuery clerks = listed("roles", "SECRETARY");
    assertEquals(List.of(secretary.login()), logins(clerks, "active"));
    as(administrator, () -> accounts.close(secretary.id()));
    assertEquals(List.of(), logins(clerks, "active"));
    assertEquals(1, listing.count(listed("login", secretary.login())));
    assertTrue(logins(clerks, "closed").contains(secretary.login()));
  }

  private List<String> logins(PageQuery query, String state) {
    Map<String, String> filters = new HashMap<>(query.filters());
    filters.put("state", state);
    return listing.list(query.filteredBy(filters).sortedBy("name", false)).stream()
        .map(line -> line.account().login())
        .toList();
  }

  private static PageQuery listed(String column, String typed) {
    return PageQuery.first(500).filteredBy(Map.of(column, typed));
  }

  private void closeOrComeTooLate(UserView by, UserView whom) {
    try {
      as(by, () -> accounts.close(whom.id()));
    } catch (LastAdministrator late) {
      // One of them has to.
    }
  }

  private void change(String old, String chosen) {
    passwords.take(passwords.prepare(old, chosen, address));
  }

  private static ChosenPassword temporary() {
    return ChosenPassword.of(TEMPORARY);
  }

  private void changeRoles(UserView account, Role role) {
    accounts.change(
        account.id(),
        account.version(),
        new AccountDraft(account.displayName(), Set.of(role), "", "", ""));
  }

  private UserView signIn(String password) {
    return signIn.enter(secretary.login(), password, address);
  }

  private UserView view(UserView account) {
    return users.find(account.id()).orElseThrow();
  }

  private UserView open(Role role) {
    return users.find(users.create(newUser(role))).orElseThrow();
  }

  private static NewUser newUser(Role role) {
    return new NewUser("u." + UUID.randomUUID(), "Essai", PASSWORD, Set.of(role), "", "", "");
  }

  private void as(UserView person, Runnable work) {
    acting.runAs(Actor.of(person), work);
  }
}
