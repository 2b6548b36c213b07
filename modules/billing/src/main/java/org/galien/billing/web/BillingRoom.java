package org.galien.billing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.galien.billing.claims.ExchangeTask;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.users.Right;

/** Invoices, claims, quotes, reminders, the till, and what leads there from a chart. */
@ApplicationScoped
class BillingRoom implements Room {

  private static final Audience BILLING = Audience.of(Right.BILLING.roles());
  private static final Audience MONEY = Audience.of(Right.MONEY.roles());

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("billing")
        .page(Page.at("/caisse.xhtml", MONEY).onRail("billing.rail", "euro", 60))
        .page(Page.at("/facturation.xhtml", BILLING).under("/caisse.xhtml").ofChart())
        .page(Page.at("/teletransmission.xhtml", BILLING).under("/caisse.xhtml"))
        .page(Page.at("/devis.xhtml", BILLING).under("/caisse.xhtml").ofChart())
        .page(Page.at("/impayes.xhtml", BILLING).under("/caisse.xhtml"))
        .endpoint(Endpoint.api("billing", BILLING))
        .endpoint(Endpoint.api("claims", BILLING))
        .endpoint(Endpoint.api("quotes", BILLING))
        .endpoint(Endpoint.api("reminders", BILLING))
        .endpoint(Endpoint.api("sheets", BILLING))
        .panel(Panel.at(PanelPlace.SETTINGS, "/galien/billing/printers.xhtml").seenBy(BILLING))
        .work(ScheduledWork.every(ExchangeTask.KIND, Duration.ofMinutes(10)))
        .endpoint(Endpoint.api("till", MONEY))
        .endpoint(Endpoint.api("sectors", Audience.ADMINISTRATORS))
        .panel(Panel.at(PanelPlace.ACCOUNT, "/galien/billing/account.xhtml"))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/billing/keys.xhtml").seenBy(BILLING))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/billing/side.xhtml")
                .order(80)
                .seenBy(BILLING));
  }
}
