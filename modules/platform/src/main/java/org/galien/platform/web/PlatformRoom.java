package org.galien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.audit.Witness;
import org.galien.platform.backup.MakeBackup;
import org.galien.platform.backup.RehearseRestore;
import org.galien.platform.backup.WatchBackups;
import org.galien.platform.care.CareCircle;
import org.galien.platform.mailbox.FetchMail;
import org.galien.platform.network.WatchCertificates;
import org.galien.platform.records.RemoveRecords;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Pulse;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.sending.Courier;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.ReadReplies;
import org.galien.platform.sending.Replies;
import org.galien.platform.status.VerifyTrail;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;
import org.galien.platform.users.signin.ForgetTries;

/** The door, one's own settings, what administrators keep, and what the server tells of itself. */
@ApplicationScoped
class PlatformRoom implements Room {

  /** What is cut off the trail within so short a time may go unseen. */
  private static final Duration NOTED = Duration.ofSeconds(10);

  private static final Duration LOOKED_AT = Duration.ofSeconds(5);

  private static final Set<Role> CLINICIANS =
      Arrays.stream(Role.values()).filter(Role::clinical).collect(Collectors.toSet());

  @Inject Witness witness;
  @Inject Alerts alerts;
  @Inject Courier courier;
  @Inject Outgoing outgoing;
  @Inject Replies replies;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("platform")
        .page(Page.at("/connexion.xhtml", Audience.ANYBODY))
        .page(Page.at("/confiance.xhtml", Audience.ANYBODY))
        .page(Page.at("/installation.xhtml", Audience.ANYBODY))
        .page(Page.at("/erreur.xhtml", Audience.STAFF))
        .page(Page.at("/mot-de-passe.xhtml", Audience.STAFF))
        .page(Page.at("/reglages.xhtml", Audience.STAFF))
        .page(
            Page.at("/comptes.xhtml", Audience.ADMINISTRATORS)
                .onRail("platform.rail.accounts", "user", 910))
        .page(
            Page.at("/taches.xhtml", Audience.ADMINISTRATORS)
                .onRail("platform.rail.tasks", "tasks", 920))
        .page(
            Page.at("/journal.xhtml", Audience.of(Right.TRAIL.roles()))
                .onRail("platform.rail.journal", "shield", 930))
        .page(
            Page.at("/etat.xhtml", Audience.of(WatchBackups.READERS))
                .onRail("platform.rail.status", "server", 925)
                .onRailOf(Audience.of(Right.ADMINISTRATION.roles())))
        .work(ScheduledWork.daily(MakeBackup.KIND, LocalTime.of(1, 30)))
        .work(ScheduledWork.daily(VerifyTrail.KIND, LocalTime.of(3, 0)))
        .work(ScheduledWork.on(Set.of(DayOfWeek.SUNDAY), RehearseRestore.KIND, LocalTime.of(3, 30)))
        .work(ScheduledWork.every(WatchBackups.KIND, Duration.ofHours(1)))
        .endpoint(Endpoint.api("journal", Audience.STAFF))
        .page(Page.at("/motif.xhtml", Audience.of(CLINICIANS)))
        .endpoint(Endpoint.api("records", Audience.of(CLINICIANS)))
        .work(ScheduledWork.every(RemoveRecords.KIND, Duration.ofHours(6)))
        .rule(CareCircle.ASKS)
        .rule(CareCircle.SHARED)
        .page(Page.at("/composants.xhtml", Audience.ADMINISTRATORS))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/rules.xhtml")
                .order(900)
                .seenBy(Audience.ADMINISTRATORS))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/replacements.xhtml")
                .order(905)
                .seenBy(Audience.of(Right.TRAIL.roles())))
        .work(ScheduledWork.every(FetchMail.KIND, Duration.ofMinutes(2)))
        .work(ScheduledWork.every(ReadReplies.KIND, Duration.ofMinutes(5)))
        .work(ScheduledWork.every(WatchCertificates.KIND, Duration.ofHours(6)))
        .work(ScheduledWork.every(ForgetTries.KIND, Duration.ofHours(6)))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/network.xhtml")
                .order(910)
                .seenBy(Audience.ADMINISTRATORS))
        .endpoint(Endpoint.api("session", Audience.ANYBODY))
        .endpoint(Endpoint.api("authority", Audience.ANYBODY))
        .page(Page.at("/alertes.xhtml", Audience.STAFF))
        .endpoint(Endpoint.api("alerts", Audience.STAFF))
        .endpoint(new Endpoint("/bell", Audience.ANYBODY))
        .pulse(new Pulse("platform.alerts", LOOKED_AT, alerts::escalate))
        .page(
            Page.at("/envois.xhtml", Audience.of(Outgoing.HANDLERS))
                .onRail("platform.rail.sending", "mail", 36)
                .counting(this::messagesWaiting))
        .page(Page.at("/ecrire.xhtml", Audience.of(Outgoing.HANDLERS)))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/platform/written-to.xhtml")
                .order(90)
                .seenBy(Audience.of(Outgoing.HANDLERS)))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/letterhead.xhtml")
                .order(790)
                .seenBy(Audience.ADMINISTRATORS))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/mailbox.xhtml")
                .order(810)
                .seenBy(Audience.ADMINISTRATORS))
        .panel(Panel.at(PanelPlace.DAY_SIDE, "/galien/platform/sending-day.xhtml").order(200))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/platform/sending.xhtml")
                .order(800)
                .seenBy(Audience.ADMINISTRATORS))
        .pulse(new Pulse("platform.sending", NOTED, courier::dispatch))
        .endpoint(Endpoint.api("rooms", Audience.ADMINISTRATORS))
        .endpoint(new Endpoint("/health", Audience.ANYBODY))
        .endpoint(new Endpoint("/metrics", Audience.ADMINISTRATORS))
        .endpoint(new Endpoint("/openapi", Audience.ADMINISTRATORS))
        .pulse(new Pulse("platform.witness", NOTED, witness::note));
  }

  /** To be called, to be read before they leave, and answers. */
  private long messagesWaiting() {
    return outgoing.waitingCount() + replies.openCount();
  }
}
