package org.galien.messages.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.galien.messages.MessageFilter;
import org.galien.messages.MessageId;
import org.galien.messages.MessageKind;
import org.galien.messages.MessageLists;
import org.galien.messages.MessageUnknown;
import org.galien.messages.MessageView;
import org.galien.messages.SeenMessages;
import org.galien.messages.Urgency;
import org.galien.platform.users.Acting;

/** The list of calls and tasks, and the one that the address asks for. */
@Named("messagesPage")
@RequestScoped
public class MessagesPage {

  @Inject MessageLists lists;
  @Inject MessageRows rows;
  @Inject MessageCard card;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
  @Inject SeenMessages seen;

  private static final String PASSIVE = "X-Galien-Passive";

  private List<MessageView> open;
  private List<MessageGroup> groups;
  private MessageRow shown;

  /** What is asked for is read; not when a screen only looks whether something is new. */
  @PostConstruct
  void read() {
    String number = request.getParameter("message");
    if (number != null && number.matches("\\d{1,18}") && request.getHeader(PASSIVE) == null) {
      seen.seen(new MessageId(Long.parseLong(number)));
    }
  }

  public MessageFilter getFilter() {
    String asked = request.getParameter("liste");
    return MessageFilter.read(asked == null ? "" : asked);
  }

  public MessageFilter[] getFilters() {
    return MessageFilter.values();
  }

  /** How many a filter leaves; of what is done nothing is counted. */
  public long count(MessageFilter filter) {
    return open().stream().filter(wanted(filter)).count();
  }

  public List<MessageGroup> getGroups() {
    if (groups == null) {
      boolean onlyDone = getFilter() == MessageFilter.DONE;
      List<MessageView> now =
          onlyDone ? List.of() : open().stream().filter(wanted(getFilter())).toList();
      LocalDate today = LocalDate.now(clock);
      groups = new ArrayList<>();
      add("urgent", "octagon", now.stream().filter(m -> m.urgency() == Urgency.URGENT));
      add(
          "today",
          "clock",
          now.stream().filter(m -> m.urgency() != Urgency.URGENT && m.soon(today)));
      add("calm", "circle", now.stream().filter(m -> !m.soon(today)));
      if (onlyDone || getFilter() == MessageFilter.ALL) {
        add("done", "check", lists.done(onlyDone).stream());
      }
    }
    return groups;
  }

  /** The one that is asked for, else the first of the list; null when there is none. */
  public MessageRow getShown() {
    if (shown == null) {
      shown = asked();
    }
    return shown;
  }

  /** True when there are more than are listed. */
  public boolean isMore() {
    return open().size() == MessageLists.MOST;
  }

  public List<StepLine> getSteps() {
    return card.steps(getShown().message());
  }

  public String getStamp() {
    return lists.stamp();
  }

  private MessageRow asked() {
    String number = request.getParameter("message");
    if (number != null && number.matches("\\d{1,18}")) {
      try {
        return rows.of(List.of(lists.view(new MessageId(Long.parseLong(number))))).getFirst();
      } catch (MessageUnknown e) {
        return null;
      }
    }
    return getGroups().stream().flatMap(g -> g.rows().stream()).findFirst().orElse(null);
  }

  private void add(String code, String icon, Stream<MessageView> messages) {
    List<MessageRow> found = rows.of(messages.toList());
    if (!found.isEmpty()) {
      groups.add(new MessageGroup(code, icon, found));
    }
  }

  private List<MessageView> open() {
    if (open == null) {
      open = lists.open();
    }
    return open;
  }

  private Predicate<MessageView> wanted(MessageFilter filter) {
    return switch (filter) {
      case ALL -> message -> true;
      case MINE -> lists::mine;
      case CALLS -> message -> message.kind() == MessageKind.CALL;
      case TASKS -> message -> message.kind() == MessageKind.TASK;
      case GIVEN -> message -> message.notedBy().equals(acting.current().user());
      case DONE -> message -> false;
    };
  }
}
