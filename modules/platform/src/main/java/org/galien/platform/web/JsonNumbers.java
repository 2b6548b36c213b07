package org.galien.platform.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;

/**
 * Whole numbers in what scripts send: never rounded nor cut to fit, for what is left of a row's
 * number is somebody else's.
 */
public final class JsonNumbers {

  private JsonNumbers() {}

  /**
   * @return 0 when there is none
   * @throws BadRequestException for what is no whole number
   */
  public static long optional(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value == null || value == JsonValue.NULL ? 0 : whole(value);
  }

  /**
   * @throws BadRequestException when it is missing or no whole number
   */
  public static int required(JsonObject object, String name) {
    long whole = whole(object.get(name));
    if (whole != (int) whole) {
      throw new BadRequestException();
    }
    return (int) whole;
  }

  private static long whole(JsonValue value) {
    if (!(value instanceof JsonNumber number)) {
      throw new BadRequestException();
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw new BadRequestException(e);
    }
  }
}
