package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.writing.Abbreviations;
import org.galien.encounters.writing.NoteTemplate;
import org.galien.encounters.writing.NoteTemplates;

/** What the editor's scripts need to help who writes. */
@Path("encounters/writing")
@RequestScoped
public class WritingResource {

  @Inject NoteTemplates templates;
  @Inject Abbreviations abbreviations;

  /**
   * {@code {templates: [{reference, name, reason, examination, conclusion}], abbreviations: {ras:
   * words}}}, abbreviations in lower case.
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject all() {
    JsonArrayBuilder texts = Json.createArrayBuilder();
    templates.offered().forEach(template -> texts.add(json(template)));
    JsonObjectBuilder words = Json.createObjectBuilder();
    abbreviations.inForce().forEach(words::add);
    return Json.createObjectBuilder().add("templates", texts).add("abbreviations", words).build();
  }

  private static JsonObjectBuilder json(NoteTemplate template) {
    NoteContent content = template.content();
    return Json.createObjectBuilder()
        .add("reference", template.reference())
        .add("name", template.name())
        .add("reason", content.reason())
        .add("examination", content.examination())
        .add("conclusion", content.conclusion());
  }
}
