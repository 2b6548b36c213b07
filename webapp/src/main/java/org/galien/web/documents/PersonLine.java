package org.galien.web.documents;

/**
 * A patient in the card.
 *
 * @param name as charts show it
 * @param details birth name, birth date, sex
 * @param agreeing traits that agree with the document, or empty
 * @param differing traits that do not, or empty
 */
public record PersonLine(long id, String name, String details, String agreeing, String differing) {

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getDetails() {
    return details;
  }

  public String getAgreeing() {
    return agreeing;
  }

  public String getDiffering() {
    return differing;
  }
}
