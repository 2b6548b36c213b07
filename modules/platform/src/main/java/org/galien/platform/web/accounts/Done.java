package org.galien.platform.web.accounts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserId;
import org.galien.platform.web.Texts;

/** What follows when something was done: the account as it is now, on a page that says so. */
final class Done {

  private Done() {}

  static String saying(String key, UserId account) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(Messages.text(Texts.locale(), key)));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/comptes.xhtml?faces-redirect=true&compte=" + account.value();
  }
}
