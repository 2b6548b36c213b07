package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges files with the module: what is to be transmitted leaves, what came back is read. */
@ApplicationScoped
@Reserved(Right.BILLING)
public class Bridge {

  private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);

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
    // Before a new lot says that we know all that was exchanged.
    List<Path> answers = new ArrayList<>(batches.older() ? folder.read() : List.<Path>of());
    answers.addAll(folder.answers());
    batches.lay();
    int sent = batches.make();
    batches.lay();
    int read = 0;
    int refused = 0;
    for (Path answer : answers) {
      switch (taken(answer)) {
        case READ -> read++;
        case KNOWN -> {}
        case REFUSED -> refused++;
      }
    }
    int matched = 0;
    int waiting = 0;
    for (long entry : returns.toMatch()) {
      if (matched(entry)) {
        matched++;
      } else {
        waiting++;
      }
    }
    return new Exchange(sent, read, refused, matched, waiting);
  }

  /** One that cannot be read keeps none of the others from being read. */
  private Returns.Taken taken(Path answer) {
    try {
      Returns.Taken taken = returns.take(BridgeFolder.name(answer), BridgeFolder.content(answer));
      if (taken == Returns.Taken.READ) {
        BridgeFolder.putAway(answer);
      }
      return taken;
    } catch (IOException | SQLException | RuntimeException unread) {
      // Its name may say of whom it is.
      LOG.warn("an answer in the bridge folder cannot be read: {}", kind(unread));
      return Returns.Taken.REFUSED;
    }
  }

  /** It is tried again by the next exchange. */
  private boolean matched(long entry) {
    try {
      return reconciliation.match(entry);
    } catch (SQLException | RuntimeException unmatched) {
      LOG.warn("answer {} was not matched: {}", entry, kind(unmatched));
      return false;
    }
  }

  private static String kind(Exception thrown) {
    return thrown.getClass().getSimpleName();
  }

  /** Where the folder is, for who sets the module up. */
  public Path place() throws IOException {
    return folder.root();
  }
}
