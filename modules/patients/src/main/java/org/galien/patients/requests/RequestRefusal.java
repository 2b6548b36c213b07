package org.galien.patients.requests;

import org.galien.platform.Refusal;

/** A request or an answer that cannot be kept so. */
public final class RequestRefusal extends Refusal {

  private final String field;

  RequestRefusal(String field, String why) {
    super("patients.request." + why);
    this.field = field;
  }

  /** {@code on}, {@code by} or {@code words}. */
  public String field() {
    return field;
  }
}
