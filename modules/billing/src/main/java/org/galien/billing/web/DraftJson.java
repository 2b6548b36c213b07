package org.galien.billing.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.galien.billing.PaymentMode;
import org.galien.billing.PaymentPart;
import org.galien.billing.VisitDraft;
import org.galien.billing.pricing.ActRequest;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.Pathway;
import org.galien.billing.pricing.Place;
import org.galien.platform.users.UserId;
import org.galien.platform.web.JsonNumbers;

/** Reads what the script of the invoice sends; what is none answers 400. */
final class DraftJson {

  private DraftJson() {}

  /**
   * @param json {@code practitioner}, {@code day}, {@code time}, {@code place}, {@code acts},
   *     {@code regulated}, {@code emergency}, {@code metres} (-1 for not said), {@code mountain},
   *     {@code pathway}, {@code aldRelated}, {@code excess}
   * @param today for a draft without a day
   */
  static VisitDraft draft(JsonObject json, LocalDate today) {
    try {
      String day = json.getString("day", "");
      String pathway = json.getString("pathway", "");
      int metres = json.containsKey("metres") ? JsonNumbers.required(json, "metres") : -1;
      JsonArray acts = json.getJsonArray("acts");
      return new VisitDraft(
          new UserId(JsonNumbers.optional(json, "practitioner")),
          day.isEmpty() ? today : LocalDate.parse(day),
          time(json.getString("time", "")),
          Place.valueOf(json.getString("place", "OFFICE")),
          acts == null
              ? List.of()
              : acts.getValuesAs(JsonObject.class).stream().map(DraftJson::act).toList(),
          json.getBoolean("regulated", false),
          json.getBoolean("emergency", false),
          metres < 0 ? null : metres,
          json.getBoolean("mountain", false),
          pathway.isEmpty() ? null : Pathway.valueOf(pathway),
          json.getBoolean("aldRelated", false),
          (int) JsonNumbers.optional(json, "excess"));
    } catch (DateTimeException | IllegalArgumentException | ClassCastException wrong) {
      throw new BadRequestException(wrong);
    }
  }

  private static ActRequest act(JsonObject json) {
    int association = (int) JsonNumbers.optional(json, "association");
    return new ActRequest(
        json.getString("code", ""),
        association == 0 ? null : association,
        json.getString("site", ""),
        time(json.getString("at", "")),
        json.getString("reason", ""),
        modifiers(json.getString("modifiers", "")));
  }

  /** A letter or digit each, as typed: {@code FP}. */
  private static Set<String> modifiers(String typed) {
    return LetterTable.canonical(typed)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code payments}: each with {@code mode}, {@code cents}, {@code reference}. */
  static List<PaymentPart> payments(JsonObject json) {
    JsonArray payments = json.getJsonArray("payments");
    return payments == null
        ? List.of()
        : payments.getValuesAs(JsonObject.class).stream().map(DraftJson::payment).toList();
  }

  static PaymentPart payment(JsonObject json) {
    try {
      return new PaymentPart(
          PaymentMode.valueOf(json.getString("mode", "")),
          JsonNumbers.required(json, "cents"),
          json.getString("reference", ""));
    } catch (IllegalArgumentException wrong) {
      throw new BadRequestException(wrong);
    }
  }

  /** Of who asks, so that the same asked again is done once. */
  static String token(JsonObject json) {
    String token = json.getString("token", "");
    if (!token.matches("[0-9A-Za-z-]{8,60}")) {
      throw new BadRequestException();
    }
    return token;
  }

  private static LocalTime time(String text) {
    return text.isEmpty() ? null : LocalTime.parse(text);
  }
}
