package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.users.accounts.Administrators;

/** Tries the mailbox that is set up; no transaction waits for the server. */
@ApplicationScoped
public class MailboxTrial {

  @Inject Mailbox mailbox;
  @Inject MailReader reader;
  @Inject Administrators administrators;

  /**
   * Signs in and looks into the folder, taking nothing.
   *
   * @return how many messages it has
   * @throws MailboxRefusal saying why it cannot be read
   */
  public int messages() {
    administrators.require();
    MailboxAccess access =
        mailbox.access().orElseThrow(() -> new MailboxRefusal("host", "platform.mailbox.unset"));
    try {
      return reader.count(access);
    } catch (MailboxTrouble e) {
      throw new MailboxRefusal("host", "platform.mailbox.problem." + e.problem());
    }
  }
}
