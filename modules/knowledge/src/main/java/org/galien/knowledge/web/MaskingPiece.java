package org.galien.knowledge.web;

/**
 * A piece of a line.
 *
 * @param kind of the suspect; empty for plain text
 * @param code names the suspect towards the server
 * @param sure true for what is masked whatever a person says
 */
public record MaskingPiece(String text, String kind, String code, boolean sure) {

  public String getText() {
    return text;
  }

  public String getKind() {
    return kind;
  }

  public String getCode() {
    return code;
  }

  public boolean isSure() {
    return sure;
  }
}
