package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.knowledge.capture.Capture;
import org.galien.knowledge.capture.SourceDraft;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceKind;
import org.galien.knowledge.capture.Sources;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** The ways in: what comes is a draft until somebody has checked whom it names. */
@Path("knowledge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {

  @Inject Sources sources;
  @Inject Capture capture;
  @Inject Acting acting;
  @Inject Users users;

  /** Begins an interview: {@code area person name}. */
  @POST
  @Path("interviews")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject interview(JsonObject asked) {
    return at(capture.interview(draft(SourceKind.INTERVIEW, asked)));
  }

  /** Keeps the draft of an interview: {@code said}, by the codes of the plan. */
  @POST
  @Path("interviews/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject said(@PathParam("id") long id, JsonObject asked) {
    SourceId source = new SourceId(id);
    capture.said(
        source,
        asked.getJsonObject("said").entrySet().stream()
            .collect(
                Collectors.toMap(e -> e.getKey(), e -> ((JsonString) e.getValue()).getString())));
    return at(source);
  }

  /** « Note this », or a text that was pasted: {@code kind area title text person name consent}. */
  @POST
  @Path("texts")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject text(JsonObject asked) {
    SourceKind kind = KnowledgeJson.one(SourceKind.class, asked.getString("kind", "NOTE"));
    return answer(capture.text(draft(kind, asked), asked.getString("text", "")));
  }

  /** A transcript or a procedure as a file of text. */
  @POST
  @Path("files")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public JsonObject file(
      @QueryParam("kind") String kind,
      @QueryParam("area") String area,
      @QueryParam("title") String title,
      @QueryParam("person") String person,
      @QueryParam("name") String name,
      @QueryParam("consent") String consent,
      InputStream body)
      throws IOException {
    JsonObject asked =
        Json.createObjectBuilder()
            .add("area", known(area))
            .add("title", known(title))
            .add("person", known(person))
            .add("name", known(name))
            .add("consent", known(consent))
            .build();
    SourceKind asKind = KnowledgeJson.one(SourceKind.class, known(kind));
    return answer(capture.text(draft(asKind, asked), decoded(body.readAllBytes())));
  }

  /**
   * @param step {@code keep drop withdraw}
   * @param asked {@code kept}: suspects a person says name no patient
   */
  @POST
  @Path("sources/{id}/{step}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject step(
      @PathParam("id") long id, @PathParam("step") String step, JsonObject asked) {
    SourceId source = new SourceId(id);
    int proposals = 0;
    switch (step) {
      case "keep" -> proposals = sources.keep(source, kept(asked));
      case "drop" -> sources.drop(source);
      case "withdraw" -> sources.withdraw(source);
      default -> throw new BadRequestException();
    }
    return Json.createObjectBuilder().add("source", id).add("proposals", proposals).build();
  }

  private static Set<String> kept(JsonObject asked) {
    return asked.containsKey("kept")
        ? asked.getJsonArray("kept").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Who is named by number is an account; by name alone, somebody without one; else who types. */
  private SourceDraft draft(SourceKind kind, JsonObject asked) {
    String number = asked.getString("person", "");
    String name = asked.getString("name", "").strip();
    UserId person = acting.current().user();
    if (number.matches("[1-9]\\d{0,17}")) {
      person = new UserId(Long.parseLong(number));
    } else if (!name.isEmpty()) {
      person = null;
    }
    String credited =
        person == null ? name : users.find(person).map(UserView::displayName).orElse(name);
    String title = asked.getString("title", "").strip();
    return new SourceDraft(
        kind,
        KnowledgeJson.area(asked),
        title.isEmpty() ? credited : title,
        person,
        credited,
        asked.getString("consent", ""));
  }

  private static JsonObject answer(Capture.Taken taken) {
    return Json.createObjectBuilder()
        .add("source", taken.source().value())
        .add("check", taken.suspects())
        .add("proposals", taken.proposals())
        .build();
  }

  private static JsonObject at(SourceId source) {
    return Json.createObjectBuilder().add("source", source.value()).build();
  }

  private static String known(String text) {
    return text == null ? "" : text;
  }

  /** UTF-8, or what Windows writes. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
