package org.galien.documents.parts;

import org.galien.platform.Refusal;

/** A part lies in a chart, or was separated in turn: that is taken back first. */
public final class PartAlreadyFiled extends Refusal {
  public PartAlreadyFiled() {
    super("documents.part-filed");
  }
}
