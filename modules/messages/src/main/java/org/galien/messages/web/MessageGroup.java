package org.galien.messages.web;

import java.util.List;

/**
 * Messages that stand together in the list.
 *
 * @param code {@code urgent}, {@code today}, {@code calm}, {@code done}
 */
public record MessageGroup(String code, String icon, List<MessageRow> rows) {

  /** EL reads properties. */
  public String getCode() {
    return code;
  }

  public String getIcon() {
    return icon;
  }

  public List<MessageRow> getRows() {
    return rows;
  }
}
