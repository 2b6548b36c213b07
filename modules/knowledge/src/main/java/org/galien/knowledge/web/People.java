package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Who may be asked, credited, made to answer. */
@Named("knowledgePeople")
@RequestScoped
public class People {

  @Inject Users users;

  public List<UserView> getActive() {
    return users.all().stream()
        .filter(UserView::active)
        .filter(u -> u.roles().stream().anyMatch(Right.PATIENTS.roles()::contains))
        .toList();
  }

  public List<UserView> getPractitioners() {
    return users.practitioners();
  }

  /** Empty for nobody. */
  public String name(UserId id) {
    return id == null ? "" : users.find(id).map(UserView::displayName).orElse("");
  }
}
