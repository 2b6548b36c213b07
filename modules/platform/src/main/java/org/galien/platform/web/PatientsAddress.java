package org.galien.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.platform.web.gate.PatientsDoor;

/** Where patients open a page that is declared for them (ADR 19). */
@RequestScoped
public class PatientsAddress {

  @Inject PatientsDoor door;
  @Inject HttpServletRequest request;

  /**
   * @param page its path below the application
   */
  public String of(String page) {
    return door.address(request, page);
  }
}
