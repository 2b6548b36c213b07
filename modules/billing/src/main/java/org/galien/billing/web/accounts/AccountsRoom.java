package org.galien.billing.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.billing.accounts.Proofs;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Upload;
import org.galien.platform.users.Right;

/** The books, for who keeps them. */
@ApplicationScoped
class AccountsRoom implements Room {

  private static final Audience ACCOUNTS = Audience.of(Right.ACCOUNTS.roles());
  private static final long STATEMENT = 10 << 20;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("billing.accounts")
        .page(Page.at("/comptabilite.xhtml", ACCOUNTS).onRail("billing.accounts.rail", "book", 65))
        .endpoint(Endpoint.api("accounts", ACCOUNTS))
        .endpoint(Endpoint.api("bank", ACCOUNTS))
        .endpoint(Endpoint.api("books", ACCOUNTS))
        .upload(new Upload("bank/statements", STATEMENT))
        .upload(new Upload("books/proofs", Proofs.LARGEST));
  }
}
