package org.galien.platform.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.platform.Refusal;
import org.galien.platform.care.Covers;
import org.galien.platform.care.Replacement;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.Say;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** « Remplacements » on the settings page. */
@Named("replacements")
@RequestScoped
public class ReplacementsPanel {

  private static final String PAGE = "/reglages.xhtml";

  @Inject Covers covers;
  @Inject Users users;
  @Inject Acting acting;
  @Inject FormOnce once;
  @Inject Clock clock;
  @Inject Say say;

  private final FormState form = new FormState();

  /** One that is to come or lasts, in words. */
  public record Line(
      long number, String covering, String covered, String first, String last, boolean mine) {

    public long getNumber() {
      return number;
    }

    public String getCovering() {
      return covering;
    }

    public String getCovered() {
      return covered;
    }

    public String getFirst() {
      return first;
    }

    public String getLast() {
      return last;
    }

    /** Whether who looks may take it back. */
    public boolean isMine() {
      return mine;
    }
  }

  public FormState getForm() {
    return form;
  }

  public List<Line> getLines() {
    Map<UserId, String> names =
        users.all().stream().collect(Collectors.toMap(UserView::id, UserView::displayName));
    return covers.coming().stream()
        .map(
            one ->
                new Line(
                    one.number(),
                    names.get(one.covering()),
                    names.get(one.covered()),
                    say.date(one.first()),
                    say.date(one.last()),
                    notes(one.covered())))
        .toList();
  }

  public List<UserView> getPractitioners() {
    return users.practitioners();
  }

  /** Those for whom who looks may note one. */
  public List<UserView> getCovered() {
    return users.practitioners().stream().filter(one -> notes(one.id())).toList();
  }

  public void add() {
    try {
      once.save(
          () -> {
            LocalDate first = day("first");
            LocalDate last = day("last");
            if (form.isRefused()) {
              return null;
            }
            covers.note(new Replacement(0, account("covering"), account("covered"), first, last));
            return FormAnswer.at(PAGE).andSay("platform.care.replacement-noted");
          });
    } catch (Refusal refused) {
      form.refuse("last", refused);
    }
  }

  public void end(long number) {
    covers.end(number);
  }

  private boolean notes(UserId covered) {
    Actor who = acting.current();
    return who.roles().contains(Role.ADMINISTRATOR) || covered.equals(who.user());
  }

  private UserId account(String field) {
    return new UserId(Long.parseLong(form.text(field)));
  }

  private LocalDate day(String field) {
    Optional<LocalDate> day = TypedDate.coming(form.text(field), LocalDate.now(clock));
    if (day.isEmpty()) {
      form.refuse(field, "platform.date.bad");
    }
    return day.orElse(null);
  }
}
