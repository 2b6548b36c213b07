package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.messages.Addressee;
import org.galien.messages.MessageHandlers;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.web.Texts;

/** For whom a message can be, and what they are called. */
@Named("addressees")
@RequestScoped
public class Addressees {

  /**
   * @param code as {@link Addressee#read} understands it
   */
  public record Choice(String code, String label) {

    /** EL reads properties. */
    public String getCode() {
      return code;
    }

    public String getLabel() {
      return label;
    }
  }

  @Inject Users users;

  private final Map<UserId, UserView> known = new HashMap<>();

  /** Those most is left for: who sees patients, then whole roles. */
  public List<Choice> getUsual() {
    return Stream.concat(
            all().filter(UserView::practitioner).map(Addressees::choice),
            MessageHandlers.ADDRESSED.stream().map(r -> new Choice(r.name(), label(r))))
        .toList();
  }

  /** Everybody else who reads messages. */
  public List<Choice> getOthers() {
    return all()
        .filter(user -> user.active() && !user.practitioner())
        .filter(user -> user.roles().stream().anyMatch(MessageHandlers.ROLES::contains))
        .map(Addressees::choice)
        .toList();
  }

  String name(UserId id) {
    all();
    UserView user = known.get(id);
    return user == null ? "" : user.displayName();
  }

  String name(Addressee to) {
    return to.person() == null ? label(to.role()) : name(to.person());
  }

  private Stream<UserView> all() {
    if (known.isEmpty()) {
      users.all().forEach(user -> known.put(user.id(), user));
    }
    return known.values().stream().sorted((a, b) -> Long.compare(a.id().value(), b.id().value()));
  }

  private static Choice choice(UserView user) {
    return new Choice(String.valueOf(user.id().value()), user.displayName());
  }

  private static String label(Role role) {
    return Messages.text(Texts.locale(), "messages.to." + role.name().toLowerCase(Locale.ROOT));
  }
}
