package org.galien.platform.web.alerts;

/** Where the sentence of an alert stands. */
final class Sentences {

  private Sentences() {}

  /** Of {@code documents.urgent} it is {@code documents.alert.urgent}. */
  static String key(String kind) {
    int dot = kind.lastIndexOf('.');
    return kind.substring(0, dot) + ".alert" + kind.substring(dot);
  }
}
