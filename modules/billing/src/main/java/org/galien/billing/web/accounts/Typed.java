package org.galien.billing.web.accounts;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.platform.voice.TypedDate;

/** Reads what people type into the forms of the books. */
final class Typed {

  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,7})(?:[.,](\\d{1,2}))?");

  private final JsonObject form;
  private final LocalDate today;

  Typed(JsonObject form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  String text(String field) {
    return form.getString(field, "").strip();
  }

  /**
   * @throws AccountsRefusal for what is no number
   */
  long number(String field) {
    if (!text(field).matches("\\d{1,18}")) {
      throw new AccountsRefusal("number");
    }
    return Long.parseLong(text(field));
  }

  /** Null for nothing. */
  Long optional(String field) {
    return text(field).isEmpty() ? null : Long.valueOf(number(field));
  }

  /**
   * « 1 234,5 » is 123450; nothing is 0.
   *
   * @throws AccountsRefusal for what is no amount
   */
  int cents(String field) {
    String plain = text(field).replaceAll("[\\s\\u00a0\\u202f€%]", "");
    if (plain.isEmpty()) {
      return 0;
    }
    Matcher amount = AMOUNT.matcher(plain);
    if (!amount.matches()) {
      throw new AccountsRefusal("amount-typed", text(field));
    }
    String rest = amount.group(2) == null ? "" : amount.group(2);
    return Integer.parseInt(amount.group(1)) * 100
        + Integer.parseInt((rest + "00").substring(0, 2));
  }

  /**
   * A day as people type it; without its year it is of this one.
   *
   * @throws AccountsRefusal for what is none
   */
  LocalDate day(String field) {
    LocalDate day = dayOrNone(field);
    if (day == null) {
      throw new AccountsRefusal("day-typed", text(field));
    }
    return day;
  }

  /** As {@link #day}; null for nothing. */
  LocalDate dayOrNone(String field) {
    if (text(field).isEmpty()) {
      return null;
    }
    TypedDate typed =
        TypedDate.read(text(field))
            .filter(one -> one.day() > 0)
            .orElseThrow(() -> new AccountsRefusal("day-typed", text(field)));
    int year = typed.year();
    try {
      return LocalDate.of(
          year < 0 ? today.getYear() : year < 100 ? 2000 + year : year, typed.month(), typed.day());
    } catch (DateTimeException e) {
      throw new AccountsRefusal("day-typed", text(field));
    }
  }
}
