package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.Documents;
import org.galien.documents.sources.CollectFiles;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.rooms.Upload;
import org.galien.platform.users.Role;

/** The inbox, and filed documents in charts. */
@ApplicationScoped
class DocumentsRoom implements Room {

  private static final Audience MAIL = Audience.of(MailHandlers.ROLES);

  @Inject Documents documents;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("documents")
        .page(
            Page.at("/documents.xhtml", MAIL)
                .onRail("documents.rail", "inbox", 30)
                .counting(documents::waitingCount))
        .page(Page.at("/critiques.xhtml", MAIL).under("/documents.xhtml"))
        .endpoint(Endpoint.api("documents", MAIL))
        .endpoint(Endpoint.api("results", MAIL))
        .work(ScheduledWork.every(CollectFiles.KIND, Duration.ofMinutes(1)))
        .upload(new Upload("documents", documents.largestUpload()))
        .panel(Panel.at(PanelPlace.DAY_SIDE, "/galien/documents/day.xhtml").order(10))
        .panel(Panel.at(PanelPlace.DAY_SIDE, "/galien/documents/criticals-day.xhtml").order(5))
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/documents/results-side.xhtml").order(5))
        .panel(Panel.at(PanelPlace.CHART_COMING, "/galien/documents/waiting.xhtml").order(10))
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/documents/results.xhtml"))
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/documents/reading.xhtml"))
        .panel(Panel.at(PanelPlace.INBOX_SIDE, "/galien/documents/results-note.xhtml").order(5))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/documents/thresholds.xhtml")
                .seenBy(Audience.of(Set.of(Role.PHYSICIAN))));
  }
}
