package org.galien.documents.web;

/**
 * A file inside a document, ready to be drawn.
 *
 * @param about its kind and its size
 * @param imported number of the document it became, 0 before
 */
public record EnclosureLine(int number, String name, String about, long imported) {

  public int getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public String getAbout() {
    return about;
  }

  public long getImported() {
    return imported;
  }
}
