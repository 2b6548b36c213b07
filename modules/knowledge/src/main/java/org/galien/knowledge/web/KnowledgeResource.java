package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.Feedback;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.capture.Capture;
import org.galien.knowledge.questions.Confirmers;
import org.galien.knowledge.questions.Departures;
import org.galien.knowledge.questions.Questions;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.JsonNumbers;

/**
 * Steps of entries and questions. A refusal answers 422 with its sentence; what was refused as
 * {@code knowledge.names-somebody} is taken with {@code unnamed}.
 */
@Path("knowledge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KnowledgeResource {

  @Inject KnowledgeBase base;
  @Inject Capture capture;
  @Inject Feedback feedback;
  @Inject Questions questions;
  @Inject Departures departures;
  @Inject Confirmers confirmers;
  @Inject Acting acting;
  @Inject Clock clock;

  /** Puts up an entry as typed: {@code kind area subject content exception}. */
  @POST
  @Path("entries")
  public JsonObject propose(JsonObject asked) {
    var actor = acting.current();
    EntryId id = capture.entry(KnowledgeJson.entry(asked), actor.user(), actor.name(), sure(asked));
    return Json.createObjectBuilder().add("entry", id.value()).build();
  }

  /**
   * @param step {@code confirm contest merge out change contradict}
   * @param asked {@code version}; {@code why into other until} or an entry's fields where the step
   *     has them
   */
  @POST
  @Path("entries/{id}/{step}")
  public void step(@PathParam("id") long id, @PathParam("step") String step, JsonObject asked) {
    EntryId entry = new EntryId(id);
    int version = JsonNumbers.required(asked, "version");
    switch (step) {
      case "confirm" -> base.confirm(entry, version, day(asked, "review"));
      case "contest" -> base.contest(entry, version, asked.getString("why", ""));
      case "merge" -> base.merge(entry, version, other(asked, "into"));
      case "out" -> base.dateOut(entry, version, day(asked, "until"));
      case "contradict" -> base.contradict(entry, version, other(asked, "other"));
      case "change" -> base.change(entry, version, KnowledgeJson.entry(asked), sure(asked));
      default -> throw new BadRequestException();
    }
  }

  /** What a reader says: {@code as} and the {@code question} it was quoted to. */
  @POST
  @Path("judgements/{id}")
  public void judge(@PathParam("id") long id, JsonObject asked) {
    feedback.give(new EntryId(id), KnowledgeJson.judgement(asked), asked.getString("question", ""));
  }

  @POST
  @Path("judgements/{id}/settle")
  public void settle(@PathParam("id") long id, JsonObject asked) {
    feedback.settle(id);
  }

  /** {@code text area to}; the last two may be empty. */
  @POST
  @Path("questions")
  public JsonObject ask(JsonObject asked) {
    var question =
        questions.ask(
            asked.getString("text", ""),
            KnowledgeJson.areaOrNone(asked),
            person(asked, "to"),
            sure(asked));
    return Json.createObjectBuilder()
        .add("question", question.id())
        .add("to", question.to() == null ? 0 : question.to().value())
        .build();
  }

  /**
   * @param step {@code answer drop give}
   * @param asked {@code version}, {@code text}
   */
  @POST
  @Path("questions/{id}/{step}")
  public void question(@PathParam("id") long id, @PathParam("step") String step, JsonObject asked) {
    int version = JsonNumbers.required(asked, "version");
    switch (step) {
      case "answer" -> questions.answer(id, version, asked.getString("text", ""), sure(asked));
      case "drop" -> questions.drop(id, version);
      case "give" ->
          questions.ask(asked.getString("text", ""), null, person(asked, "to"), sure(asked));
      default -> throw new BadRequestException();
    }
  }

  /** {@code person day}, the day as typed. */
  @POST
  @Path("departures")
  public void departure(JsonObject asked) {
    LocalDate day = day(asked, "day");
    UserId person = person(asked, "person");
    if (day == null || person == null) {
      throw new KnowledgeRefusal("knowledge.departure-incomplete");
    }
    departures.plan(person, day);
  }

  /** {@code area person}. */
  @POST
  @Path("confirmers")
  public void confirmer(JsonObject asked) {
    UserId person = person(asked, "person");
    if (person != null) {
      confirmers.name(KnowledgeJson.area(asked), person);
    }
  }

  private LocalDate day(JsonObject asked, String name) {
    String typed = asked.getString(name, "").strip();
    if (typed.isEmpty()) {
      return null;
    }
    return TypedDate.coming(typed, LocalDate.now(clock))
        .orElseThrow(() -> new KnowledgeRefusal("knowledge.day-unread"));
  }

  /** A person has read what looks like a patient, and says that it is none. */
  private static boolean sure(JsonObject asked) {
    return asked.getBoolean("unnamed", false);
  }

  private static EntryId other(JsonObject asked, String name) {
    String number = asked.getString(name, "").replaceAll("\\D", "");
    if (number.isEmpty() || number.length() > 18) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    return new EntryId(Long.parseLong(number));
  }

  private static UserId person(JsonObject asked, String name) {
    String number = asked.getString(name, "");
    return number.matches("[1-9]\\d{0,17}") ? new UserId(Long.parseLong(number)) : null;
  }
}
