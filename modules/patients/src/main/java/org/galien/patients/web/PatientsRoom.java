package org.galien.patients.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.rooms.Upload;
import org.galien.platform.users.Right;

/** Who is known here: the search on every page, the list, the form. */
@ApplicationScoped
class PatientsRoom implements Room {

  /** A table of other software, in bytes. */
  private static final long LARGEST_TABLE = 256L << 20;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("patients")
        .page(
            Page.at("/patients.xhtml", Audience.WITH_PATIENTS).onRail("patients.rail", "users", 20))
        .page(
            Page.at("/patient.xhtml", Audience.WITH_PATIENTS)
                .under("/patients.xhtml")
                .ofPatients(1))
        .page(Page.at("/doublons.xhtml", Audience.WITH_PATIENTS).under("/patients.xhtml"))
        .page(Page.at("/droits.xhtml", Audience.WITH_PATIENTS).under("/patients.xhtml"))
        .page(Page.at("/demandes.xhtml", Audience.WITH_PATIENTS).under("/patients.xhtml"))
        .page(
            Page.at("/conservation.xhtml", Audience.of(Right.RETENTION.roles()))
                .under("/reglages.xhtml"))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/patients/retention.xhtml")
                .order(150)
                .seenBy(Audience.of(Right.RETENTION.roles())))
        .page(Page.at("/fusion.xhtml", Audience.WITH_PATIENTS).under("/patients.xhtml"))
        .page(Page.at("/correspondants.xhtml", Audience.WITH_PATIENTS).under("/patients.xhtml"))
        .page(
            Page.at("/reprise.xhtml", Audience.ADMINISTRATORS)
                .onRail("patients.import.rail", "out", 940))
        .endpoint(Endpoint.api("imports", Audience.ADMINISTRATORS))
        .upload(new Upload("imports/files", LARGEST_TABLE))
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/patients/merges.xhtml"))
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/patients/rights.xhtml").order(90))
        .work(ScheduledWork.every("patients.duplicates", Duration.ofDays(7)))
        .endpoint(Endpoint.api("patients", Audience.WITH_PATIENTS))
        .panel(Panel.at(PanelPlace.TOP, "/galien/patients/search.xhtml"));
  }
}
