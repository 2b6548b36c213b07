package org.galien.documents.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.galien.documents.archive.Documents;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;

/**
 * Mail in the inbox: the message as it came, and each enclosure as a document of its own, so that
 * it is read and sorted. The same bytes again are the same document.
 */
@ApplicationScoped
class MailboxFiles implements MailTaker {

  @Inject Documents documents;

  @Override
  public void take(ReceivedMail mail) throws IOException {
    String source = Messages.text(Locale.FRENCH, "documents.source.mail");
    String subject = mail.subject().replaceAll("[/\\\\]", "-");
    accept((subject.isEmpty() ? source : subject) + ".eml", mail.original(), source);
    for (ReceivedMail.Enclosure enclosure : mail.enclosures()) {
      if (enclosure.content().length > 0) {
        accept(enclosure.name(), enclosure.content(), source);
      }
    }
  }

  private void accept(String name, byte[] content, String source) throws IOException {
    documents.accept(name, new ByteArrayInputStream(content), source);
  }
}
