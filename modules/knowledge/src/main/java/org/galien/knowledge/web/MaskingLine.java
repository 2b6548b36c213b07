package org.galien.knowledge.web;

import java.util.List;

/** A line of a draft in pieces. */
public record MaskingLine(String speaker, String asked, List<MaskingPiece> pieces) {

  public String getSpeaker() {
    return speaker;
  }

  public String getAsked() {
    return asked;
  }

  public List<MaskingPiece> getPieces() {
    return pieces;
  }
}
