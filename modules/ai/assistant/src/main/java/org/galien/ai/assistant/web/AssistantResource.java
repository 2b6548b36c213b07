package org.galien.ai.assistant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.galien.ai.assistant.Answer;
import org.galien.ai.assistant.Assistant;
import org.galien.ai.assistant.Screen;
import org.galien.knowledge.EntryView;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** What the panel calls. */
@Path("assistant")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssistantResource {

  private static final int ABOUT = 5;

  @Inject Assistant assistant;
  @Inject Users users;

  /**
   * @param asked {@code question}, {@code page} as in the address
   * @return {@code known}, {@code said} (each {@code entry text by confirmed passage correction}),
   *     {@code why} and {@code nearest} when it is not known, {@code area}
   */
  @POST
  public JsonObject ask(JsonObject asked) {
    Answer answer =
        assistant.ask(asked.getString("question", ""), Screen.at(asked.getString("page", "")));
    JsonArrayBuilder said = Json.createArrayBuilder();
    answer
        .cited()
        .forEach(
            c ->
                said.add(entry(c.entry()).add("text", c.text()).add("correction", c.correction())));
    JsonObjectBuilder out =
        Json.createObjectBuilder().add("known", answer.known()).add("said", said);
    if (!answer.known()) {
      out.add("why", Messages.text(Texts.locale(), "assistant.why." + answer.why()));
      out.add("nearest", entries(answer.nearest()));
    }
    return out.add("area", answer.area() == null ? "" : answer.area().name()).build();
  }

  /** What this page's newcomers should know before they ask. */
  @POST
  @Path("about")
  public JsonObject about(JsonObject asked) {
    List<EntryView> entries = assistant.about(Screen.at(asked.getString("page", "")), ABOUT);
    return Json.createObjectBuilder().add("said", entries(entries)).build();
  }

  private JsonArrayBuilder entries(List<EntryView> entries) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    entries.forEach(e -> all.add(entry(e).add("text", e.text())));
    return all;
  }

  private JsonObjectBuilder entry(EntryView entry) {
    LocalDate day =
        entry.confirmedAt() == null
            ? null
            : entry.confirmedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    return Json.createObjectBuilder()
        .add("entry", entry.id().value())
        .add("by", entry.origin().name())
        .add("confirmed", name(entry.confirmedBy()))
        .add("on", day == null ? "" : Dates.date(day))
        .add("review", entry.reviewOn() == null ? "" : Dates.date(entry.reviewOn()))
        .add("passage", entry.origin().passage() == null ? 0 : entry.origin().passage());
  }

  private String name(UserId id) {
    return id == null ? "" : users.find(id).map(UserView::displayName).orElse("");
  }
}
