package org.galien.platform.sending.carriers;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a message to a mail server (RFC 5321). */
@ApplicationScoped
public class MailCarrier {

  private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
  private static final int FOR_GOOD = 500;

  @Inject Clock clock;

  public Outcome carry(Parcel parcel, MailServer server) {
    Session session = MailSession.of("smtp", server.security(), signingIn(server));
    MarkedMessage message = new MarkedMessage(session, parcel.key());
    boolean taken = false;
    try (Transport transport = session.getTransport("smtp")) {
      fill(message, parcel, server);
      transport.connect(
          server.host(),
          server.port(),
          server.user().isEmpty() ? null : server.user(),
          server.user().isEmpty() ? null : server.password());
      transport.sendMessage(message, message.getAllRecipients());
      taken = true;
    } catch (MessagingException | UnsupportedEncodingException e) {
      LOG.info("Mail {} to {}: {}", parcel.key(), server, e.getClass().getSimpleName());
      // The farewell may fail: what was taken stays taken.
      return taken ? Outcome.taken(parcel.key()) : judged(e, message);
    }
    return Outcome.taken(parcel.key());
  }

  private static Outcome judged(Exception problem, MarkedMessage message) {
    int code = code(problem);
    if (code >= FOR_GOOD) {
      return Outcome.refused("refused");
    }
    if (problem instanceof AuthenticationFailedException) {
      return Outcome.later("password");
    }
    // Said no, or never asked: before its text was given it cannot have been taken (RFC 5321,
    // 4.1.1.4).
    return code > 0 || !message.begun() ? Outcome.later("unreachable") : Outcome.unsure("cut-off");
  }

  /**
   * What the server answered, of the one recipient or of the message; 0 when it was not an answer.
   */
  private static int code(Throwable problem) {
    for (Throwable one = problem; one != null; one = next(one)) {
      if (one instanceof SMTPAddressFailedException address) {
        return address.getReturnCode();
      }
      if (one instanceof SMTPSendFailedException send
          && !(next(one) instanceof MessagingException)) {
        return Math.max(0, send.getReturnCode());
      }
    }
    return 0;
  }

  private static Throwable next(Throwable problem) {
    return problem instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private void fill(MarkedMessage message, Parcel parcel, MailServer server)
      throws MessagingException, UnsupportedEncodingException {
    String charset = StandardCharsets.UTF_8.name();
    message.setFrom(new InternetAddress(server.from(), server.name(), charset));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
    message.setSubject(parcel.title(), charset);
    if (parcel.attachment() == null) {
      message.setText(parcel.words(), charset);
    } else {
      message.setContent(withAttachment(parcel, charset));
    }
    message.setSentDate(Date.from(clock.instant()));
    // No answering machine answers, and none of ours goes round in circles (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
  }

  /** The name of the file tells as little as the words do. */
  private static Multipart withAttachment(Parcel parcel, String charset) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setText(parcel.words(), charset);
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(
        new DataHandler(new ByteArrayDataSource(parcel.attachment(), "application/pdf")));
    file.setFileName("document.pdf");
    return new MimeMultipart(words, file);
  }

  private static Properties signingIn(MailServer server) {
    Properties more = new Properties();
    more.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
    return more;
  }
}
