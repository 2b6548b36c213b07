package org.galien.ai.triage;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.matching.Agreement;
import org.galien.ai.triage.matching.Agreement.Trait;
import org.galien.ai.triage.reading.UrgentReason;
import org.galien.documents.inbox.ReadPerson;

/** The short lists of a proposal as the JSON of its columns, and back. */
final class StoredLists {
  private StoredLists() {}

  static String words(List<String> words) {
    return Json.createArrayBuilder(words).build().toString();
  }

  static List<String> words(String json) {
    return read(json).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  static String candidates(List<Candidate> candidates) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Candidate candidate : candidates) {
      array.add(
          Json.createObjectBuilder()
              .add("patient", candidate.patient())
              .add("agreeing", traits(candidate.agreement().agreeing()))
              .add("differing", traits(candidate.agreement().differing())));
    }
    return array.build().toString();
  }

  static List<Candidate> candidates(String json) {
    return read(json).getValuesAs(JsonObject.class).stream()
        .map(
            c ->
                new Candidate(
                    c.getJsonNumber("patient").longValue(),
                    new Agreement(
                        traits(c.getJsonArray("agreeing")), traits(c.getJsonArray("differing")))))
        .toList();
  }

  static String people(List<ReadPerson> people) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (ReadPerson person : people) {
      JsonObjectBuilder line = Json.createObjectBuilder();
      put(line, "family", person.familyName());
      put(line, "first", person.firstNames());
      put(line, "born", person.birthDate());
      array.add(line);
    }
    return array.build().toString();
  }

  static List<ReadPerson> people(String json) {
    return read(json).getValuesAs(JsonObject.class).stream()
        .map(
            p -> {
              String born = p.getString("born", null);
              return new ReadPerson(
                  p.getString("family", null),
                  p.getString("first", null),
                  born == null ? null : LocalDate.parse(born));
            })
        .toList();
  }

  private static void put(JsonObjectBuilder line, String name, Object value) {
    if (value != null) {
      line.add(name, value.toString());
    }
  }

  static String reasons(List<UrgentReason> reasons) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    reasons.forEach(
        r -> array.add(Json.createObjectBuilder().add("key", r.key()).add("words", r.words())));
    return array.build().toString();
  }

  static List<UrgentReason> reasons(String json) {
    return read(json).getValuesAs(JsonObject.class).stream()
        .map(r -> new UrgentReason(r.getString("key"), r.getString("words")))
        .toList();
  }

  private static JsonArrayBuilder traits(List<Trait> traits) {
    return Json.createArrayBuilder(traits.stream().map(Trait::name).toList());
  }

  private static List<Trait> traits(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream()
        .map(s -> Trait.valueOf(s.getString()))
        .toList();
  }

  private static JsonArray read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray();
    }
  }
}
