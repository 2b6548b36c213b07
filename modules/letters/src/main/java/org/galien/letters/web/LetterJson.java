package org.galien.letters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.galien.letters.LetterDraft;
import org.galien.letters.LetterRemark;
import org.galien.letters.LetterView;
import org.galien.letters.templates.LetterTemplate;
import org.galien.patients.correspondents.Correspondent;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;

/** Letters as the editor's scripts read and write them. */
@ApplicationScoped
class LetterJson {

  private static final List<String> SECURE =
      List.of(".mssante.fr", "@mssante.fr", ".apicrypt.org", ".apicrypt.com");

  @Inject Texts texts;
  @Inject Clock clock;

  /** {@code id revision title content addressee correspondent at}. */
  JsonObject draft(LetterView letter) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", letter.id().value())
            .add("revision", letter.revision())
            .add("title", letter.title())
            .add("content", letter.content())
            .add("addressee", letter.addressee())
            .add("at", Dates.time(LocalTime.ofInstant(letter.savedAt(), clock.getZone())));
    if (letter.correspondent() != null) {
      json.add("correspondent", letter.correspondent());
    }
    return json.build();
  }

  static LetterDraft read(JsonObject json) {
    long correspondent = JsonNumbers.optional(json, "correspondent");
    return new LetterDraft(
        json.getString("title", ""),
        json.getString("content", ""),
        correspondent == 0 ? null : correspondent,
        json.getString("addressee", ""));
  }

  /** {@code templates}: each with {@code reference name kind label}. */
  JsonObject templates(List<LetterTemplate> all) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (LetterTemplate one : all) {
      list.add(
          Json.createObjectBuilder()
              .add("reference", one.reference())
              .add("name", one.name())
              .add("kind", one.kind().name())
              .add("label", texts.text("letters.kind." + one.kind().getCode())));
    }
    return Json.createObjectBuilder().add("templates", list).build();
  }

  /** {@code correspondents}: who they are, where they are reached, how they stand on a letter. */
  JsonObject correspondents(List<Correspondent> found) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    found.forEach(one -> list.add(correspondent(one)));
    return Json.createObjectBuilder().add("correspondents", list).build();
  }

  JsonObjectBuilder correspondent(Correspondent one) {
    String town = (one.postalCode() + " " + one.town()).strip();
    String lines =
        List.of(one.display(), one.specialty(), one.address(), town).stream()
            .filter(line -> !line.isBlank())
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    return Json.createObjectBuilder()
        .add("id", one.id())
        .add("name", one.display())
        .add("specialty", one.specialty())
        .add("town", town)
        .add("secure", one.secureEmail())
        .add(
            "unusual",
            !one.secureEmail().isEmpty() && SECURE.stream().noneMatch(one.secureEmail()::endsWith))
        .add("email", one.email())
        .add("lines", lines);
  }

  /** {@code remarks}: sentences. */
  JsonObject remarks(List<LetterRemark> remarks) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    remarks.forEach(one -> list.add(texts.text(one.key(), one.arguments())));
    return Json.createObjectBuilder().add("remarks", list).build();
  }
}
