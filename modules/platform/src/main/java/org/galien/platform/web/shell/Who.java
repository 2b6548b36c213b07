package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Locale;
import org.galien.platform.PracticeSettings;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** The signed-in person, as pages show and ask. */
@Named("who")
@RequestScoped
public class Who {

  @Inject Acting acting;
  @Inject Users users;
  @Inject Settings settings;

  public boolean isSignedIn() {
    return actor().person();
  }

  public String getName() {
    return actor().name();
  }

  public long getId() {
    return isSignedIn() ? actor().user().value() : 0;
  }

  public String getLogin() {
    return users.find(actor().user()).map(UserView::login).orElse("");
  }

  /** Key of the name of the foremost role, as in {@code platform.role.physician}. */
  public String getRoleKey() {
    return actor().roles().stream()
        .min(Comparator.naturalOrder())
        .map(r -> "platform.role." + r.name().toLowerCase(Locale.ROOT))
        .orElse("platform.role.none");
  }

  public boolean isClinical() {
    return actor().clinical();
  }

  public boolean isAdministrator() {
    return actor().roles().contains(Role.ADMINISTRATOR);
  }

  public String getPractice() {
    return settings.read(PracticeSettings.class).name();
  }

  private Actor actor() {
    return acting.current();
  }
}
