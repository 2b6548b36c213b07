package org.galien.documents.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.galien.documents.DocumentType;
import org.galien.documents.filing.Filing;
import org.galien.documents.filing.ProposalOrigin;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.platform.web.JsonNumbers;

/**
 * Reads {@code {"patient": 12, "seen": …, "type": "BIOLOGIE", "date": "2026-11-24", "title": …,
 * "author": …, "engine": …, "corrected": ["type"]}}; everything may be absent, and the service says
 * what is missing.
 */
final class FilingRequest {
  private FilingRequest() {}

  static Filing of(JsonObject body) {
    try {
      String type = body.getString("type", "");
      String date = body.getString("date", "");
      return new Filing(
          patient(body),
          type.isEmpty() ? null : DocumentType.valueOf(type),
          date.isEmpty() ? null : LocalDate.parse(date),
          body.getString("title", ""),
          body.getString("author", ""),
          origin(body));
    } catch (DateTimeException | IllegalArgumentException | ClassCastException e) {
      throw new BadRequestException(e);
    }
  }

  /** The patient as they were seen, or null. */
  static SeenPatient patient(JsonObject body) {
    long patient = JsonNumbers.optional(body, "patient");
    return patient == 0
        ? null
        : new SeenPatient(new PatientId(patient), body.getString("seen", ""));
  }

  private static ProposalOrigin origin(JsonObject body) {
    String engine = body.getString("engine", "");
    if (engine.isEmpty()) {
      return null;
    }
    List<String> corrected =
        body.containsKey("corrected")
            ? body.getJsonArray("corrected").getValuesAs(JsonString::getString)
            : List.of();
    return new ProposalOrigin(engine, corrected);
  }
}
