package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;

/** Takes all mail, except what it was told to refuse. */
@ApplicationScoped
class MailBag implements MailTaker {

  private final List<ReceivedMail> taken = new CopyOnWriteArrayList<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  @Override
  public void take(ReceivedMail mail) throws IOException {
    if (refused.contains(mail.subject())) {
      throw new IOException("not now");
    }
    taken.add(mail);
  }

  void refuse(String subject, boolean refuse) {
    if (refuse) {
      refused.add(subject);
    } else {
      refused.remove(subject);
    }
  }

  List<String> subjects() {
    return taken.stream().map(ReceivedMail::subject).toList();
  }

  ReceivedMail last() {
    return taken.getLast();
  }

  void empty() {
    taken.clear();
  }
}
