package org.galien.prescriptions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.ConsultationNote;
import org.galien.terminology.interactions.Asked;
import org.galien.terminology.interactions.InteractionLevel;
import org.galien.terminology.interactions.ThesaurusAnswer;
import org.galien.terminology.interactions.ThesaurusEntry;

/** What the thesaurus says, for the editor's script. */
@ApplicationScoped
class InteractionJson {

  @Inject Texts texts;
  @Inject Users users;
  @Inject Clock clock;

  /**
   * {@code edition}, {@code at}, {@code asked} ({@code label}, {@code read}, {@code unknown}),
   * {@code levels} ({@code code}, {@code title}, {@code count}), {@code pairs} ({@code about},
   * {@code entries}), {@code apart} (the same), {@code notes}.
   */
  JsonObject answer(ThesaurusAnswer answer, List<ConsultationNote> notes) {
    JsonArrayBuilder asked = Json.createArrayBuilder();
    answer.asked().forEach(one -> asked.add(asked(one)));
    JsonArrayBuilder levels = Json.createArrayBuilder();
    for (InteractionLevel level : InteractionLevel.values()) {
      levels.add(
          Json.createObjectBuilder()
              .add("code", level.name())
              .add("title", title(level))
              .add("count", answer.count(level)));
    }
    JsonArrayBuilder pairs = Json.createArrayBuilder();
    for (ThesaurusAnswer.Pair pair : answer.pairs()) {
      pairs.add(about(pair.first() + " + " + pair.second(), pair.entries()));
    }
    JsonArrayBuilder apart = Json.createArrayBuilder();
    for (ThesaurusAnswer.Apart one : answer.apart()) {
      apart.add(about(one.substance(), List.of(one.entry())));
    }
    return notes(notes)
        .add(
            "edition",
            texts.text(
                "prescriptions.interactions.edition",
                month(answer.edition().month()),
                answer.edition().source()))
        .add("at", Dates.time(LocalTime.now(clock)))
        .add("asked", asked)
        .add("levels", levels)
        .add("pairs", pairs)
        .add("apart", apart)
        .build();
  }

  /** {@code notes}: each with {@code about}, {@code entry}, {@code words}, {@code by}. */
  JsonObjectBuilder notes(List<ConsultationNote> notes) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ConsultationNote note : notes) {
      all.add(
          Json.createObjectBuilder()
              .add("about", note.reading().about())
              .add("entry", note.reading().entry())
              .add("words", note.words())
              .add("by", by(note)));
    }
    return Json.createObjectBuilder().add("notes", all);
  }

  /** Who noted it, and when. */
  String by(ConsultationNote note) {
    String name = users.find(note.by()).map(UserView::displayName).orElse("");
    LocalTime time = LocalTime.ofInstant(note.at(), clock.getZone());
    return texts.text("prescriptions.interactions.noted-by", name, Dates.time(time));
  }

  String title(InteractionLevel level) {
    return texts.text("prescriptions.interactions.level." + level.name());
  }

  static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", Texts.locale()).format(month);
  }

  private static JsonObjectBuilder asked(Asked one) {
    return Json.createObjectBuilder()
        .add("label", one.label())
        .add("read", String.join(", ", one.substances()))
        .add("unknown", String.join(", ", one.unknown()));
  }

  private static JsonObjectBuilder about(String about, List<ThesaurusEntry> entries) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ThesaurusEntry entry : entries) {
      JsonArrayBuilder levels = Json.createArrayBuilder();
      for (ThesaurusEntry.Level level : entry.levels()) {
        levels.add(Json.createObjectBuilder().add("said", level.said()).add("info", level.info()));
      }
      all.add(
          Json.createObjectBuilder()
              .add("level", entry.level().name())
              .add("entry", entry.main() + " + " + entry.other())
              .add("note", entry.note())
              .add("levels", levels)
              .add("mechanism", entry.mechanism()));
    }
    return Json.createObjectBuilder().add("about", about).add("entries", all);
  }
}
