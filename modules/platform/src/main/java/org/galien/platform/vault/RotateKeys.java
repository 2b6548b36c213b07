package org.galien.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.commands.Command;
import org.galien.platform.messages.Messages;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/** {@code new-vault-key}: while no server runs. */
@ApplicationScoped
class RotateKeys implements Command {

  @Inject Settings settings;
  @Inject AuditTrail audit;

  @Override
  public String name() {
    return "new-vault-key";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    KeyRotation.Done done =
        new KeyRotation(new RealDisk(), settings.read(DataFolder.class).dir()).run();
    audit.record("vault.new-key", Subject.of("vault", 0), String.valueOf(done.written()));
    boolean whole = done.unreadable().isEmpty();
    String key = whole ? "platform.vault-new-key" : "platform.vault-old-key-stays";
    out.println(
        Messages.text(Locale.FRENCH, key, done.written(), String.join(", ", done.unreadable())));
    return whole ? 0 : 1;
  }
}
