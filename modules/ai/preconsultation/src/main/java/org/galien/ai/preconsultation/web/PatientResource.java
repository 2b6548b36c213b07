package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.galien.ai.preconsultation.AskedQuestion;
import org.galien.ai.preconsultation.GivenAnswer;
import org.galien.ai.preconsultation.Interviews;
import org.galien.ai.preconsultation.Progress;
import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.preconsultation.script.Screens;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.web.Jsons;

/**
 * What the patient's screens call. Whoever is signed in at this browser counts for nothing: the
 * link and the patient's birth date open an interview, and the interviews' own part of the system
 * acts. Secrets come in bodies, which no log holds.
 */
@Path("preconsultation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientResource {

  @Inject Interviews interviews;
  @Inject Acting acting;

  /** All sentences of the screens in a language, and the names of all languages. */
  @GET
  @Path("words/{language}")
  public JsonObject words(@PathParam("language") String language) throws Exception {
    JsonObjectBuilder words = Jsons.object();
    Screens.in(language).forEach(words::add);
    JsonArrayBuilder languages = Jsons.array();
    for (String code : Screens.LANGUAGES) {
      languages.add(Jsons.object().add("code", code).add("name", Screens.in(code).get("language")));
    }
    JsonArrayBuilder reasons = Jsons.array();
    for (Reason reason : Reason.values()) {
      reasons.add(reason.code());
    }
    return Jsons.object()
        .add("words", words)
        .add("languages", languages)
        .add("reasons", reasons)
        .build();
  }

  /**
   * @param said {@code token}, {@code yes}, {@code language}
   * @return {@code state}
   */
  @POST
  @Path("consent")
  public JsonObject consent(JsonObject said) throws Exception {
    return Jsons.object()
        .add(
            "state",
            own(
                () ->
                    interviews
                        .consent(
                            said.getString("token", ""),
                            said.getBoolean("yes", false),
                            said.getString("language", "fr"))
                        .name()))
        .build();
  }

  /**
   * @param said {@code token}, {@code birth} as {@code 1969-05-02}
   * @return as {@link #answer}, with {@code key}; {@code {"wrong": true}} for another's birth date
   */
  @POST
  @Path("identify")
  public JsonObject identify(JsonObject said) throws Exception {
    LocalDate birth;
    try {
      birth = LocalDate.parse(said.getString("birth", ""));
    } catch (DateTimeException noDate) {
      return Jsons.object().add("wrong", true).build();
    }
    return own(() -> interviews.identify(said.getString("token", ""), birth))
        .map(PatientResource::json)
        .orElseGet(() -> Jsons.object().add("wrong", true).build());
  }

  /**
   * @param given {@code token}, {@code key}, {@code sequence}, {@code question}, and {@code choice}
   *     or {@code text}
   * @return {@code state}, {@code asked}, {@code questions}, {@code practice}, {@code stop}
   */
  @POST
  @Path("answer")
  public JsonObject answer(JsonObject given) throws Exception {
    GivenAnswer answer =
        new GivenAnswer(
            given.getString("sequence", null),
            given.getString("question", null),
            given.getString("choice", null),
            given.getString("text", null));
    if (answer.question() == null) {
      throw new BadRequestException();
    }
    return json(own(() -> interviews.answer(token(given), key(given), answer)));
  }

  /** As {@link #answer}, for a screen that waits. */
  @POST
  @Path("look")
  public JsonObject look(JsonObject asked) throws Exception {
    return json(own(() -> interviews.look(token(asked), key(asked))));
  }

  private <T> T own(Callable<T> work) throws Exception {
    return acting.as(Actor.system("preconsultation"), work);
  }

  private static String token(JsonObject said) {
    return said.getString("token", "");
  }

  private static String key(JsonObject said) {
    return said.getString("key", "");
  }

  private static JsonObject json(Progress progress) {
    JsonArrayBuilder questions = Jsons.array();
    for (AskedQuestion question : progress.questions()) {
      questions.add(
          Jsons.object()
              .add("name", question.name())
              .add("kind", question.kind())
              .add("words", question.words())
              .add("help", question.help() == null ? "" : question.help()));
    }
    JsonObjectBuilder json =
        Jsons.object()
            .add("state", progress.state().name())
            .add("language", progress.language())
            .add("resumed", progress.resumed())
            .add("practice", progress.atPractice())
            .add("asked", progress.asked())
            .add("questions", questions);
    if (progress.key() != null) {
      json.add("key", progress.key());
    }
    if (progress.stop() != null) {
      json.add("stop", stop(progress));
    }
    return json.build();
  }

  private static JsonObject stop(Progress progress) {
    Progress.Stop stop = progress.stop();
    return Jsons.object()
        .add("action", stop.action().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .add("sign", stop.sign())
        .add("question", stop.question())
        .add("practice", progress.atPractice())
        .add("at", stop.at())
        .add("coming", stop.coming() == null ? "" : stop.coming())
        .build();
  }
}
