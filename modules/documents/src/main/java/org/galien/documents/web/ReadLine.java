package org.galien.documents.web;

/**
 * A person as a document writes them.
 *
 * @param name family name first
 * @param birthDate as shown, or empty
 * @param typed what a search or a new patient begins with: the family name in capitals, by which
 *     the patient's form tells it from the first names
 */
public record ReadLine(String name, String birthDate, String typed) {

  public String getName() {
    return name;
  }

  public String getBirthDate() {
    return birthDate;
  }

  public String getTyped() {
    return typed;
  }
}
