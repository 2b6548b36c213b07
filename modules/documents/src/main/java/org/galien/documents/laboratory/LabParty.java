package org.galien.documents.laboratory;

/**
 * Who sends or receives a report; either part may be null.
 *
 * @param code as laboratories number each other and the doctors they serve
 */
public record LabParty(String code, String name) {

  static final LabParty UNKNOWN = new LabParty(null, null);

  /** One string for comparing senders; empty when nothing is known. */
  public String key() {
    return code != null ? code : name != null ? name : "";
  }
}
