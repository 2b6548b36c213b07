package org.galien.encounters.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Arrays;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;

/** What was typed in the fields of an entry; what a field lacks is empty. */
record EntryFields(JsonObject body, LocalDate today) {

  String text(String name) {
    return body.get(name) instanceof JsonString typed ? typed.getString().strip() : "";
  }

  boolean checked(String name) {
    return text(name).equals("true");
  }

  /**
   * @return null for nothing
   * @throws FieldRefused when it reads as no date
   */
  PartialDate date(String name) {
    return text(name).isEmpty()
        ? null
        : PartialDate.read(text(name), today)
            .orElseThrow(() -> new FieldRefused(name, "encounters.date-unreadable"));
  }

  /**
   * @return 0 for nothing
   * @throws FieldRefused when it is no number of so many digits
   */
  int number(String name, int digits) {
    if (text(name).isEmpty()) {
      return 0;
    }
    if (!text(name).matches("\\d{1," + digits + "}")) {
      throw new FieldRefused(name, "encounters.number-unreadable");
    }
    return Integer.parseInt(text(name));
  }

  /**
   * @throws FieldRefused when nothing, or something else, was chosen
   */
  <T extends Enum<T>> T choice(String name, Class<T> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(text(name)))
        .findFirst()
        .orElseThrow(() -> new FieldRefused(name, "encounters.choice-missing"));
  }
}
