package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.users.UserId;

/** What somebody has read of the messages that are theirs. */
@ApplicationScoped
@Transactional
public class SeenMessages {

  @Inject EntityManager em;
  @Inject MessageHandlers handlers;
  @Inject MessageLists lists;

  /** Who acts has read it as it stands. */
  public void seen(MessageId id) {
    UserId reader = handlers.require().user();
    em.createNativeQuery(
            "INSERT INTO messages_seen (message_id, user_id, step_id) SELECT message_id, ?, MAX(id)"
                + " FROM messages_step WHERE message_id = ? GROUP BY message_id ON DUPLICATE KEY"
                + " UPDATE step_id = VALUES(step_id)")
        .setParameter(1, reader.value())
        .setParameter(2, id.value())
        .executeUpdate();
  }

  /**
   * Those of who acts, for them or by them and not done, with which somebody else did something
   * that they have not read.
   */
  public Set<MessageId> unread(Collection<MessageView> messages) {
    if (!handlers.mayHandle()) {
      return Set.of();
    }
    UserId reader = handlers.require().user();
    List<Long> ours =
        messages.stream()
            .filter(m -> !m.done() && (lists.mine(m) || m.notedBy().equals(reader)))
            .map(m -> m.id().value())
            .toList();
    return ours.isEmpty() ? Set.of() : news(ours, reader);
  }

  @SuppressWarnings("unchecked")
  private Set<MessageId> news(List<Long> ids, UserId reader) {
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Query query =
        em.createNativeQuery(
                "SELECT s.message_id FROM messages_step s LEFT JOIN messages_seen v ON v.message_id"
                    + " = s.message_id AND v.user_id = ? WHERE s.by_user_id <> ? AND s.id >"
                    + " COALESCE(v.step_id, 0) AND s.message_id IN ("
                    + places
                    + ") GROUP BY s.message_id")
            .setParameter(1, reader.value())
            .setParameter(2, reader.value());
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 3, ids.get(i));
    }
    return ((List<Number>) query.getResultList())
        .stream().map(id -> new MessageId(id.longValue())).collect(Collectors.toSet());
  }
}
