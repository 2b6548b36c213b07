package org.galien.messages.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.galien.messages.Addressee;
import org.galien.messages.MessageDraft;
import org.galien.messages.MessageKind;
import org.galien.messages.Urgency;
import org.galien.patients.PatientId;
import org.galien.platform.web.JsonNumbers;

/** What the note's dialog sends. */
final class NoteJson {

  private NoteJson() {}

  /**
   * @param asked {@code kind}, {@code caller}, {@code callBack}, {@code patient} (0 for none),
   *     {@code withoutPatient}, {@code text}, {@code urgency}, {@code dueOn} and {@code dueBy} (ISO
   *     or empty), {@code to}
   * @throws BadRequestException for what no dialog sends
   */
  static MessageDraft draft(JsonObject asked) {
    long patient = JsonNumbers.optional(asked, "patient");
    try {
      return new MessageDraft(
          MessageKind.valueOf(asked.getString("kind", "")),
          asked.getString("caller", ""),
          asked.getString("callBack", ""),
          patient == 0 ? null : new PatientId(patient),
          asked.getBoolean("withoutPatient", false),
          asked.getString("text", ""),
          Urgency.valueOf(asked.getString("urgency", "")),
          parsed(asked, "dueOn", LocalDate::parse),
          parsed(asked, "dueBy", LocalTime::parse),
          Addressee.read(asked.getString("to", "")).orElse(null));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadRequestException(e);
    }
  }

  private static <T> T parsed(JsonObject asked, String name, Function<String, T> read) {
    String text = asked.getString(name, "");
    return text.isEmpty() ? null : read.apply(text);
  }
}
