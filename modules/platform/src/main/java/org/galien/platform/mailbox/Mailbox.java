package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.secrets.KeptSecrets;
import org.galien.platform.users.accounts.Administrators;

/** The practice's mailbox, which administrators name. */
@ApplicationScoped
@Transactional
public class Mailbox {

  private static final int PORTS = 65_535;

  @Inject EntityManager em;
  @Inject KeptSecrets secrets;
  @Inject Administrators administrators;
  @Inject AuditTrail audit;
  @Inject TakenMail taken;

  public MailboxSetup setup() {
    MailboxEntity row = row();
    return new MailboxSetup(row.host, row.port, row.security, row.user, row.folder, row.since);
  }

  /**
   * @param password the one that is kept when null
   * @throws MailboxRefusal when a field cannot be so
   * @throws org.galien.platform.users.accounts.AdministratorsOnly when who acts is none
   */
  public void change(MailboxSetup wanted, String password) {
    administrators.require();
    check(wanted);
    MailboxEntity row = row();
    row.host = wanted.host();
    row.port = wanted.port();
    row.security = wanted.security();
    row.user = wanted.user();
    row.folder = wanted.folder();
    row.since = wanted.since();
    if (password != null) {
      row.secret = secrets.keep(password);
    }
    audit.record("mailbox.set-up", Subject.of("setup", 1));
  }

  /** What came of the last times it was read. */
  public MailboxState state() {
    administrators.require();
    return taken.state();
  }

  Optional<MailboxAccess> access() {
    MailboxSetup setup = setup();
    return setup.host().isEmpty()
        ? Optional.empty()
        : Optional.of(new MailboxAccess(setup, secrets.read(row().secret)));
  }

  private static void check(MailboxSetup wanted) {
    if (wanted.port() < 1 || wanted.port() > PORTS) {
      throw new MailboxRefusal("port", "platform.sending.port-impossible");
    }
    if (!wanted.host().isEmpty() && wanted.user().isEmpty()) {
      throw new MailboxRefusal("user", "platform.mailbox.user-missing");
    }
    if (!wanted.host().isEmpty() && wanted.folder().isEmpty()) {
      throw new MailboxRefusal("folder", "platform.mailbox.folder-missing");
    }
  }

  private MailboxEntity row() {
    return em.find(MailboxEntity.class, 1);
  }
}
