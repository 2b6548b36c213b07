package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.audit.Author;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;

/** What is done is written down under the name of who acts. */
@ApplicationScoped
class ActingAuthor implements Author {

  @Inject Acting acting;

  @Override
  public Long id() {
    UserId user = acting.current().user();
    return user == null ? null : user.value();
  }

  @Override
  public String name() {
    return acting.current().name();
  }
}
