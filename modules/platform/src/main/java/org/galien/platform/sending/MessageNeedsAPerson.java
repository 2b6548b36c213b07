package org.galien.platform.sending;

import org.galien.platform.Refusal;

/** What leads to something clinical leaves by a person's word only. */
public final class MessageNeedsAPerson extends Refusal {
  MessageNeedsAPerson() {
    super("platform.sending.needs-a-person");
  }
}
