package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.galien.messages.MessageKind;
import org.galien.messages.MessageLists;
import org.galien.messages.MessageView;
import org.galien.messages.SeenMessages;
import org.galien.messages.Urgency;
import org.galien.platform.users.UserId;

/** What waits for who acts, counted on the day. */
@Named("messagesTray")
@RequestScoped
public class MessagesTray {

  /** EL reads properties. */
  public record Tile(MessageKind kind, long waiting, long unread, long urgent, long late) {

    public MessageKind getKind() {
      return kind;
    }

    public long getWaiting() {
      return waiting;
    }

    public long getUnread() {
      return unread;
    }

    public long getUrgent() {
      return urgent;
    }

    public long getLate() {
      return late;
    }
  }

  @Inject MessageLists lists;
  @Inject Clock clock;
  @Inject SeenMessages seen;

  private List<Tile> tiles;

  public List<Tile> getTiles() {
    if (tiles == null) {
      List<MessageView> mine = lists.open().stream().filter(lists::mine).toList();
      tiles = List.of(tile(MessageKind.CALL, mine), tile(MessageKind.TASK, mine));
    }
    return tiles;
  }

  /**
   * How many wait for a person alone.
   *
   * @param account null before a page has found out whose it is, and for a new one
   */
  public long waitingFor(UserId account) {
    return account == null ? 0 : lists.waitingFor(account);
  }

  private Tile tile(MessageKind kind, List<MessageView> mine) {
    List<MessageView> ours = mine.stream().filter(m -> m.kind() == kind).toList();
    LocalDateTime now = LocalDateTime.now(clock);
    return new Tile(
        kind,
        ours.size(),
        seen.unread(ours).size(),
        ours.stream().filter(m -> m.urgency() == Urgency.URGENT).count(),
        ours.stream().filter(m -> m.late(now)).count());
  }
}
