package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Properties;
import org.galien.platform.sending.carriers.MailSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks IMAP (RFC 3501), reading only: no message is marked, moved or deleted. */
@ApplicationScoped
class MailReader {

  private static final Logger LOG = LoggerFactory.getLogger(MailReader.class);

  /** What a message may weigh, in bytes: providers refuse at 25 to 50 MB. Tests say less. */
  static volatile int largest = 60 << 20;

  /** Gets one message after the other. */
  interface Visitor {

    /** The number after which messages are new; 0 for all. */
    long after(long validity);

    boolean wants(long validity, long uid);

    /**
     * @param original null when it is larger than {@link #largest}
     */
    void visit(long validity, long uid, byte[] original);
  }

  int count(MailboxAccess access) throws MailboxTrouble {
    return opened(access, Folder::getMessageCount);
  }

  /** Shows the new messages, in their order, and those the visitor wants again. */
  void read(MailboxAccess access, Visitor visitor) throws MailboxTrouble {
    opened(
        access,
        folder -> {
          UIDFolder numbered = (UIDFolder) folder;
          long validity = numbered.getUIDValidity();
          for (Message message : fresh(folder, access.setup(), visitor.after(validity))) {
            long uid = numbered.getUID(message);
            if (visitor.wants(validity, uid)) {
              visitor.visit(validity, uid, original(message));
            }
          }
          return 0;
        });
  }

  private static Message[] fresh(Folder folder, MailboxSetup setup, long after)
      throws MessagingException {
    if (after > 0 || setup.since() == null) {
      return ((UIDFolder) folder).getMessagesByUID(after + 1, UIDFolder.LASTUID);
    }
    Date since = Date.from(setup.since().atStartOfDay(ZoneId.systemDefault()).toInstant());
    return folder.search(new ReceivedDateTerm(ComparisonTerm.GE, since));
  }

  /** The server's word on its size is not trusted. */
  private static byte[] original(Message message) throws MessagingException, IOException {
    if (message.getSize() > largest) {
      return null;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream(Math.max(32, message.getSize()));
    try {
      message.writeTo(new Bounded(kept));
    } catch (TooLarge e) {
      return null;
    }
    return kept.toByteArray();
  }

  private interface Asked {
    int of(Folder folder) throws MessagingException, IOException;
  }

  private static int opened(MailboxAccess access, Asked asked) throws MailboxTrouble {
    MailboxSetup setup = access.setup();
    Properties more = new Properties();
    more.put("mail.imap.peek", "true");
    Session session = MailSession.of("imap", setup.security(), more);
    try (Store store = session.getStore("imap")) {
      store.connect(setup.host(), setup.port(), setup.user(), access.password());
      try (Folder folder = store.getFolder(setup.folder())) {
        folder.open(Folder.READ_ONLY);
        return asked.of(folder);
      }
    } catch (AuthenticationFailedException e) {
      throw new MailboxTrouble("password", e);
    } catch (FolderNotFoundException e) {
      throw new MailboxTrouble("folder", e);
    } catch (MessagingException | IOException e) {
      LOG.info("Mailbox {}: {}", access, e.getClass().getSimpleName());
      throw new MailboxTrouble("unreachable", e);
    }
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final class Bounded extends OutputStream {

    private final ByteArrayOutputStream kept;

    Bounded(ByteArrayOutputStream kept) {
      this.kept = kept;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (kept.size() + length > largest) {
        throw new TooLarge();
      }
      kept.write(bytes, from, length);
    }
  }
}
