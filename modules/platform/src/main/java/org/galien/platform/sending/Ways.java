package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which way a message takes, and why none when there is none. */
@ApplicationScoped
class Ways {

  @Inject SendingSetup setup;
  @Inject OptOuts optOuts;

  /** Gives the row its channel, address, state and problem. */
  void choose(OutgoingEntity row, OutgoingDraft draft) {
    row.channel = Channel.LIST;
    row.address = "";
    row.state = SendingState.FAILED;
    row.problem = draft.channels().contains(Channel.LIST) ? "to-call" : "no-address";
    SetupView view = setup.view();
    for (Channel channel : draft.channels()) {
      Optional<String> address = address(channel, draft.to());
      if (address.isEmpty()) {
        continue;
      }
      if (optOuts.concerns(draft.to().patient(), address.get())) {
        row.problem = "opted-out";
      } else if (!view.carries(channel)) {
        row.problem = "no-gateway";
      } else {
        row.channel = channel;
        row.address = address.get();
        row.state = SendingState.PENDING;
        row.problem = null;
        return;
      }
    }
  }

  private static Optional<String> address(Channel channel, Recipient to) {
    return switch (channel) {
      case EMAIL -> Optional.of(to.email()).filter(SendingSetup::isAddress);
      case SMS -> MobileNumber.of(to.phone());
      case LIST -> Optional.empty();
    };
  }
}
