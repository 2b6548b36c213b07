package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.galien.platform.places.TaskGiver;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/** What other modules leave for somebody is a task like those that people give. */
@ApplicationScoped
@Transactional
class MessagesAsTasks implements TaskGiver {

  @Inject PracticeMessages messages;
  @Inject MessageHandlers handlers;
  @Inject Users users;

  @Override
  public void give(String text, UserId to) {
    boolean taken = users.find(to).filter(PracticeMessages::handles).isPresent();
    if (taken && handlers.mayHandle()) {
      messages.note(
          new MessageDraft(
              MessageKind.TASK,
              "",
              "",
              null,
              true,
              text,
              Urgency.CALM,
              null,
              null,
              Addressee.person(to)));
    }
  }
}
