package org.galien.letters.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.galien.letters.LetterId;
import org.galien.letters.Signing;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.vault.VaultUnreadable;

/** Lays a letter in the outgoing folder; what fails is said at the letter and tried again. */
@ApplicationScoped
class LayLetter implements TaskHandler {

  static final String KIND = "letters.lay";

  @Inject DispatchStore store;
  @Inject Signing signing;
  @Inject Outbox outbox;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    long id = Long.parseLong(run.subject());
    Optional<DispatchStore.ToLay> found = store.toLay(id);
    if (found.isEmpty()) {
      return;
    }
    DispatchStore.ToLay one = found.get();
    boolean last = run.attempt() >= maxAttempts();
    try (InputStream sheet = signing.sheet(new LetterId(one.letter()))) {
      byte[] pdf = sheet.readAllBytes();
      outbox.lay(
          one.file(), pdf, List.of(one.address(), one.recipient(), one.at(), one.by(), hash(pdf)));
    } catch (VaultUnreadable e) {
      store.failed(id, "sheet", true);
      throw new PermanentFailure("sheet of letter " + one.letter() + " cannot be read", e);
    } catch (NoSuchFileException e) {
      store.failed(id, "no-such-folder", last);
      throw e;
    } catch (IOException e) {
      store.failed(id, "not-writable", last);
      throw e;
    }
    if (!store.laid(id, one.file()) && !outbox.withdraw(one.file())) {
      store.left(id, one.file());
    }
  }

  private static String hash(byte[] content) throws Exception {
    return HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
  }
}
