package org.galien.scheduling.web;

import org.galien.scheduling.AppointmentStatus;

/**
 * How a status looks; the word always goes with it.
 *
 * @param css suffix of the style sheet's class
 * @param icon name of the icon without prefix
 */
record StatusLook(String css, String icon) {

  static StatusLook of(AppointmentStatus status) {
    return switch (status) {
      case BOOKED -> new StatusLook("prevu", "circle");
      case CONFIRMED -> new StatusLook("confirme", "checks");
      case ARRIVED -> new StatusLook("arrive", "chair");
      case IN_CONSULTATION -> new StatusLook("encours", "play");
      case FINISHED -> new StatusLook("termine", "check");
      case NO_SHOW, CANCELLED -> new StatusLook("lapin", "cal-x");
    };
  }
}
