package org.galien.platform.records;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Shapes of FHIR R4 that resources of charts share. Of nothing, nothing is written. */
public final class Fhir {

  private final JsonObjectBuilder json = Json.createObjectBuilder();
  private JsonObject built;

  private Fhir() {}

  /** A resource of this chart. */
  public static Fhir resource(String type, long id) {
    return new Fhir().put("resourceType", type).put("id", String.valueOf(id));
  }

  public static Fhir part() {
    return new Fhir();
  }

  public Fhir put(String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      json.add(name, value.toString());
    }
    return this;
  }

  public Fhir number(String name, Number value) {
    if (value != null) {
      json.add(name, Json.createValue(new BigDecimal(value.toString())));
    }
    return this;
  }

  public Fhir flag(String name, boolean value) {
    json.add(name, value);
    return this;
  }

  public Fhir put(String name, Fhir part) {
    json.add(name, part.json());
    return this;
  }

  /** FHIR knows no empty list. */
  public Fhir list(String name, List<Fhir> parts) {
    if (!parts.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      parts.forEach(part -> list.add(part.json()));
      json.add(name, list);
    }
    return this;
  }

  /** Whose it is. */
  public Fhir subject(String name, long patient) {
    return put(name, part().put("reference", "Patient/" + patient));
  }

  /** A person of the practice, by name. */
  public Fhir person(String name, String display) {
    return display == null || display.isBlank() ? this : put(name, part().put("display", display));
  }

  /** A CodeableConcept in words, with its code where there is one. */
  public Fhir concept(String name, String system, String code, String text) {
    Fhir concept = part();
    if (code != null && !code.isBlank()) {
      concept.list("coding", List.of(part().put("system", system).put("code", code)));
    }
    return put(name, concept.put("text", text));
  }

  public JsonObject json() {
    if (built == null) {
      built = json.build();
    }
    return built;
  }
}
