package org.galien.web.shell;

/** A CDI bean that puts a number on an entry of the rail, as the inbox does. */
public interface RailCounter {

  /** Path of the entry's page, as in {@code /documents.xhtml}. */
  String page();

  /** How many things wait there; 0 shows nothing. Asked for every page: keep it one fast query. */
  long count();
}
