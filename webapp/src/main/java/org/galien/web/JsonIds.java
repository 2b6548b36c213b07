package org.galien.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;

/** Numbers of rows in what scripts send. */
public final class JsonIds {

  private JsonIds() {}

  /**
   * Never rounded nor cut to fit: what is left of a number too long is somebody else's.
   *
   * @return 0 when there is none
   * @throws BadRequestException for what is no whole number
   */
  public static long id(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return 0;
    }
    try {
      return ((JsonNumber) value).longValueExact();
    } catch (ClassCastException | ArithmeticException e) {
      throw new BadRequestException(e);
    }
  }
}
