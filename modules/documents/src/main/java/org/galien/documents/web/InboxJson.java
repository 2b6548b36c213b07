package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.PageView;
import org.galien.documents.archive.Reception;
import org.galien.documents.enclosures.EnclosureView;
import org.galien.documents.filing.StandingFiling;
import org.galien.documents.inbox.Inbox;
import org.galien.documents.inbox.InboxEntry;
import org.galien.documents.parts.SplitView;
import org.galien.patients.IdentityLine;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Answers of the inbox in JSON. */
@ApplicationScoped
class InboxJson {

  private static final int BEGINNING = 160;

  @Inject Clock clock;
  @Inject Patients patients;
  @Inject InboxRows rows;
  @Inject Texts texts;

  /** {@code message} is there only when the file was already known. */
  JsonObject reception(Reception reception) {
    var object =
        Json.createObjectBuilder()
            .add("id", reception.id().value())
            .add("known", reception.known());
    if (reception.known()) {
      String since = Dates.moment(LocalDateTime.ofInstant(reception.since(), clock.getZone()));
      String status = reception.status().name().toLowerCase(java.util.Locale.ROOT);
      String where = texts.text("documents.inbox.where." + status.replace('_', '-'));
      object.add("message", texts.text("documents.inbox.known", since, where));
    }
    return object.build();
  }

  /**
   * {@code signature} changes when the list has to be drawn again; {@code moving} gives the bars
   * that go on meanwhile.
   */
  JsonObject state(Inbox inbox) {
    JsonArrayBuilder moving = Json.createArrayBuilder();
    int signature = inbox.total();
    for (InboxEntry entry : inbox.entries()) {
      signature = 31 * signature + entry.id().hashCode();
      signature = 31 * signature + entry.status().name().hashCode();
      signature = 31 * signature + (entry.proposal() == null ? 0 : entry.proposal().hashCode());
      signature = 31 * signature + (entry.reading().interrupted() ? 1 : 0);
      if (entry.moving()) {
        moving.add(
            Json.createObjectBuilder()
                .add("id", entry.id().value())
                .add("percent", entry.reading().percent())
                .add("text", rows.progress(entry)));
      }
    }
    return Json.createObjectBuilder()
        .add("signature", Integer.toHexString(signature))
        .add("total", inbox.total())
        .add("moving", moving)
        .build();
  }

  /** {@code message} says where it was filed, {@code filing} what an undo takes back. */
  JsonObject filed(DocumentView view) {
    StandingFiling filing = view.filing();
    List<PatientIdentity> people = patients.identities(List.of(filing.patientId()));
    String name = people.isEmpty() ? "" : named(people.getFirst());
    String type = texts.text(filing.type().getMessageKey());
    return Json.createObjectBuilder()
        .add("filing", filing.id())
        .add("message", texts.text("documents.inbox.filed", type, name))
        .build();
  }

  /** As {@link #filed}, of a document that was moved. */
  JsonObject moved(DocumentView view) {
    StandingFiling filing = view.filing();
    String name = named(patients.identities(List.of(filing.patientId())).getFirst());
    return Json.createObjectBuilder()
        .add("filing", filing.id())
        .add("message", texts.text("documents.move.done", filing.title(), name))
        .build();
  }

  /**
   * Of every page its {@code number}, {@code begins}, the first words on it, maybe none, and {@code
   * apart}, true where it is one patient's reports in a file about several.
   */
  JsonArray pages(DocumentView document, List<PageView> read) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (int page = 1; page <= document.pageCount(); page++) {
      String text = page <= read.size() ? read.get(page - 1).text().strip() : "";
      String begins = text.replaceAll("\\s+", " ");
      all.add(
          Json.createObjectBuilder()
              .add("number", page)
              .add("apart", !document.kind().paged())
              .add(
                  "begins",
                  begins.length() > BEGINNING ? begins.substring(0, BEGINNING) + "…" : begins));
    }
    return all.build();
  }

  /** {@code parts}, the numbers of the documents made. */
  JsonObject split(SplitView split) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    split.parts().forEach(part -> parts.add(part.document().value()));
    return Json.createObjectBuilder()
        .add("parts", parts)
        .add("message", texts.text("documents.split.done", split.parts().size()))
        .build();
  }

  /** {@code imported}, the number of the document it became, is there once it was. */
  JsonArray enclosures(List<EnclosureView> enclosures) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (EnclosureView file : enclosures) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("number", file.number())
              .add("name", file.name())
              .add("size", file.size())
              .add("kind", file.kind().name());
      if (file.imported() != null) {
        one.add("imported", file.imported().value());
      }
      all.add(one);
    }
    return all.build();
  }

  private String named(PatientIdentity patient) {
    LocalDate today = LocalDate.now(clock);
    return patient.display() + ", " + IdentityLine.born(patient.birthDate(), today, Texts.locale());
  }
}
