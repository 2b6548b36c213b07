package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Advances;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.ExpenseDraft;
import org.galien.billing.accounts.Expenses;
import org.galien.billing.accounts.Years;
import org.galien.billing.accounts.sharing.Retrocessions;
import org.galien.billing.accounts.sharing.Rule;
import org.galien.billing.accounts.sharing.Rules;
import org.galien.billing.accounts.sharing.Sharing;
import org.galien.platform.users.UserId;

/** What the forms of the books send, as it was typed. A refusal answers 422 with its sentence. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject Books books;
  @Inject Expenses expenses;
  @Inject Advances advances;
  @Inject Years years;
  @Inject Retrocessions retrocessions;
  @Inject Rules rules;
  @Inject Sharing sharing;
  @Inject Clock clock;

  /**
   * @param form {@code book}, {@code token}, {@code day}, {@code category}, {@code label}, {@code
   *     amount}, {@code vat}, {@code mode}, {@code piece}, {@code rule}
   * @return {@code entry}, its number
   */
  @POST
  @Path("expenses")
  public JsonObject expense(JsonObject form) throws SQLException {
    Typed typed = typed(form);
    long id =
        expenses.enter(
            new ExpenseDraft(
                typed.number("book"),
                token(typed),
                typed.day("day"),
                typed.text("category"),
                typed.text("label"),
                typed.cents("amount"),
                typed.cents("vat"),
                typed.text("mode"),
                typed.text("piece"),
                typed.optional("rule")));
    return entry(id);
  }

  /**
   * @param form {@code reason}
   */
  @POST
  @Path("entries/{entry}/contra")
  public JsonObject undo(@PathParam("entry") long id, JsonObject form) throws SQLException {
    return entry(expenses.undo(id, typed(form).text("reason")));
  }

  /**
   * @param form {@code book}
   */
  @POST
  @Path("advances/{payment}")
  public void advance(@PathParam("payment") long payment, JsonObject form) throws SQLException {
    advances.give(payment, typed(form).number("book"));
  }

  /**
   * @param form {@code siren}
   */
  @POST
  @Path("books/{book}")
  public void identify(@PathParam("book") long book, JsonObject form) {
    books.identify(book, typed(form).text("siren"));
  }

  @POST
  @Path("books/{book}/years/{year}/closing")
  public void close(@PathParam("book") long book, @PathParam("year") int year) throws SQLException {
    years.close(book, year);
  }

  /**
   * @param form {@code book}, {@code substitute}, {@code percent}, {@code from}, {@code to}
   */
  @POST
  @Path("contracts")
  public void sign(JsonObject form) throws SQLException {
    Typed typed = typed(form);
    retrocessions.sign(
        typed.number("book"),
        new UserId(typed.number("substitute")),
        typed.cents("percent"),
        typed.day("from"),
        typed.day("to"));
  }

  /**
   * @param form {@code day}, {@code amount}, {@code mode}, {@code token}
   */
  @POST
  @Path("contracts/{contract}/given")
  public JsonObject give(@PathParam("contract") long contract, JsonObject form)
      throws SQLException {
    Typed typed = typed(form);
    return entry(
        retrocessions.give(
            contract, typed.day("day"), typed.cents("amount"), typed.text("mode"), token(typed)));
  }

  /**
   * @param form {@code label}, {@code kind}, {@code from}, {@code to}, and {@code weight-BOOK} of
   *     each book
   */
  @POST
  @Path("rules")
  public void rule(JsonObject form) throws SQLException {
    Typed typed = typed(form);
    Map<Long, Integer> weights = new HashMap<>();
    for (String field : form.keySet()) {
      if (field.matches("weight-\\d{1,18}")) {
        weights.put(Long.valueOf(field.substring("weight-".length())), typed.cents(field));
      }
    }
    Rule.Kind kind = typed.text("kind").equals("RECEIPTS") ? Rule.Kind.RECEIPTS : Rule.Kind.WEIGHTS;
    rules.set(typed.text("label"), kind, typed.day("from"), typed.dayOrNone("to"), weights);
  }

  /**
   * @param month as in 2026-05
   * @return {@code shared}, how many costs
   */
  @POST
  @Path("shares/{month: \\d{4}-\\d{2}}")
  public JsonObject share(@PathParam("month") String month) throws SQLException {
    return Json.createObjectBuilder().add("shared", sharing.share(YearMonth.parse(month))).build();
  }

  private Typed typed(JsonObject form) {
    return new Typed(form, LocalDate.now(clock));
  }

  private static String token(Typed typed) {
    if (!typed.text("token").matches("[\\w-]{8,40}")) {
      throw new AccountsRefusal("number");
    }
    return typed.text("token");
  }

  private static JsonObject entry(long id) {
    return Json.createObjectBuilder().add("entry", id).build();
  }
}
