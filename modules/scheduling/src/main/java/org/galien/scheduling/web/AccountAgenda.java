package org.galien.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** Patients who are still to come to see somebody whose account is looked at. */
@Named("accountAgenda")
@RequestScoped
public class AccountAgenda {

  @Inject Agendas agendas;

  private List<AppointmentView> appointments;

  public List<AppointmentView> of(UserId account) {
    if (appointments == null) {
      appointments = agendas.toCome(account);
    }
    return appointments;
  }
}
