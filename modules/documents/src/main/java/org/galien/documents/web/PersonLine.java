package org.galien.documents.web;

/**
 * A patient in the card.
 *
 * @param name as charts show it
 * @param details birth name, birth date, sex
 * @param seen what a filing sends back of the identity shown
 * @param agreeing traits that agree with the document, or empty
 * @param differing traits that do not, or empty
 */
public record PersonLine(
    long id, String name, String details, String seen, String agreeing, String differing) {

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getDetails() {
    return details;
  }

  public String getSeen() {
    return seen;
  }

  public String getAgreeing() {
    return agreeing;
  }

  public String getDiffering() {
    return differing;
  }
}
