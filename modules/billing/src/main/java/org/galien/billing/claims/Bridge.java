package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Exchanges files with the module: what is to be transmitted leaves, what came back is read. */
@ApplicationScoped
@Reserved(Right.BILLING)
public class Bridge {

  @Inject Batches batches;
  @Inject Returns returns;
  @Inject Reconciliation reconciliation;
  @Inject BridgeFolder folder;
  @Inject Acting acting;

  /**
   * What happened.
   *
   * @param sent claims that left
   * @param read files of answers
   * @param refused files that could not be read
   * @param matched answers put to their claims
   * @param waiting answers that wait for a person
   */
  public record Exchange(int sent, int read, int refused, int matched, int waiting) {}

  /**
   * Once at a time. Whatever breaks it off, the next one goes on where it stopped.
   *
   * @throws ClaimRefusal when the folder is not there
   */
  public synchronized Exchange run() throws Exception {
    folder.root();
    return acting.as(Actor.system("billing.bridge"), this::exchanged);
  }

  private Exchange exchanged() throws IOException, SQLException {
    batches.lay();
    int sent = batches.make();
    batches.lay();
    int read = 0;
    int refused = 0;
    for (Path answer : folder.answers()) {
      switch (returns.take(BridgeFolder.name(answer), BridgeFolder.content(answer))) {
        case READ -> {
          read++;
          BridgeFolder.putAway(answer);
        }
        case KNOWN -> {}
        case REFUSED -> refused++;
      }
    }
    int matched = 0;
    int waiting = 0;
    for (long entry : returns.toMatch()) {
      if (reconciliation.match(entry)) {
        matched++;
      } else {
        waiting++;
      }
    }
    return new Exchange(sent, read, refused, matched, waiting);
  }

  /** Where the folder is, for who sets the module up. */
  public Path place() throws IOException {
    return folder.root();
  }
}
