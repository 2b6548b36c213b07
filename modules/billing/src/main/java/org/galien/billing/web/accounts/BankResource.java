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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.bank.BankAccounts;
import org.galien.billing.accounts.bank.Mapping;
import org.galien.billing.accounts.bank.Matching;
import org.galien.billing.accounts.bank.Statements;

/** Files of banks, and what a person says of their lines. */
@Path("bank")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BankResource {

  @Inject BankAccounts accounts;
  @Inject Statements statements;
  @Inject Matching matching;
  @Inject Clock clock;

  /**
   * @param form {@code book}, {@code label}
   * @return {@code account}
   */
  @POST
  @Path("accounts")
  public JsonObject open(JsonObject form) throws SQLException {
    Typed typed = typed(form);
    return Json.createObjectBuilder()
        .add("account", accounts.open(typed.number("book"), typed.text("label")))
        .build();
  }

  /**
   * @param form {@code day}, {@code label}, {@code amount}, {@code debit}, {@code credit}: heads of
   *     columns; all empty for what the heads themselves say
   */
  @POST
  @Path("accounts/{account}/columns")
  public void map(@PathParam("account") long account, JsonObject form) {
    Typed typed = typed(form);
    accounts.map(
        account,
        new Mapping(
            typed.text("day"),
            typed.text("label"),
            typed.text("amount"),
            typed.text("debit"),
            typed.text("credit")));
  }

  /**
   * @return {@code read} and {@code added}
   */
  @POST
  @Path("statements")
  @Consumes(MediaType.WILDCARD)
  public JsonObject take(
      @QueryParam("account") long account, @QueryParam("name") String name, InputStream body)
      throws IOException, SQLException {
    Statements.Taken taken =
        statements.take(account, name == null ? "" : name, body.readAllBytes());
    return Json.createObjectBuilder().add("read", taken.read()).add("added", taken.added()).build();
  }

  /**
   * @param form {@code entries}, their numbers parted by commas
   */
  @POST
  @Path("lines/{line}/match")
  public void match(@PathParam("line") long line, JsonObject form) throws SQLException {
    List<Long> entries = new ArrayList<>();
    for (String one : form.getString("entries", "").split(",")) {
      if (!one.matches("\\d{1,18}")) {
        throw new AccountsRefusal("number");
      }
      entries.add(Long.valueOf(one));
    }
    matching.match(line, entries);
  }

  @POST
  @Path("lines/{line}/release")
  public void release(@PathParam("line") long line) {
    matching.release(line);
  }

  private Typed typed(JsonObject form) {
    return new Typed(form, LocalDate.now(clock));
  }
}
