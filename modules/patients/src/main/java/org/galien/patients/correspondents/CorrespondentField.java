package org.galien.patients.correspondents;

import java.util.Locale;

/** What a person fills in about a correspondent. */
public enum CorrespondentField {
  NAME(100),
  FIRST_NAME(100),
  SPECIALTY(100),
  RPPS(11),
  PHONE(40),
  FAX(40),
  EMAIL(200),
  SECURE_EMAIL(200),
  ADDRESS(200),
  POSTAL_CODE(5),
  TOWN(100);

  private final int length;

  CorrespondentField(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  /** As it stands in message keys and in the page's ids: {@code first-name}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
