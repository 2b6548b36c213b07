package org.galien.platform.places;

import java.io.IOException;

/** What a module takes of the mail that the practice gets. */
public interface MailTaker {

  /**
   * Keeps what it wants of a message; when it returns, that is kept. After a crash or another
   * taker's failure the same message comes again, and leaves the same.
   */
  void take(ReceivedMail mail) throws IOException;
}
