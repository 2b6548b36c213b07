package org.galien.platform.sending.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** Has the same Message-ID at each try, and knows whether its text was begun to be given. */
final class MarkedMessage extends MimeMessage {

  private final String key;
  private boolean begun;

  MarkedMessage(Session session, String key) {
    super(session);
    this.key = key;
  }

  boolean begun() {
    return begun;
  }

  @Override
  public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
    begun = true;
    super.writeTo(out, without);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + key + "@galien>");
  }
}
