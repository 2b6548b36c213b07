package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.galien.messages.MessageLists;
import org.galien.messages.MessageView;
import org.galien.patients.PatientId;

/** What a chart shows of messages: those that wait, and the one its address asks for. */
@Named("messagesOfChart")
@RequestScoped
public class MessagesOfChart {

  @Inject MessageLists lists;
  @Inject MessageRows rows;
  @Inject MessageCard card;
  @Inject HttpServletRequest request;

  private List<MessageView> all;
  private List<MessageRow> open;
  private MessageRow shown;

  /** Not done, the most urgent first. */
  public List<MessageRow> open(long patient) {
    if (open == null) {
      open =
          rows.of(
              of(patient).stream()
                  .filter(message -> !message.done())
                  .sorted((a, b) -> a.urgency().compareTo(b.urgency()))
                  .toList());
    }
    return open;
  }

  /** Null when none is asked for, and when it is another patient's. */
  public MessageRow shown(long patient) {
    String number = request.getParameter(MessagesOfTimeline.PARAMETER);
    if (shown == null && number != null) {
      List<MessageView> asked =
          of(patient).stream()
              .filter(message -> String.valueOf(message.id().value()).equals(number))
              .toList();
      shown = rows.of(asked).stream().findFirst().orElse(null);
    }
    return shown;
  }

  public List<StepLine> steps(long patient) {
    return card.steps(shown(patient).message());
  }

  private List<MessageView> of(long patient) {
    if (all == null) {
      all = lists.of(new PatientId(patient));
    }
    return all;
  }
}
