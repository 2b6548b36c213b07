package org.galien.platform.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.audit.Author;

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
