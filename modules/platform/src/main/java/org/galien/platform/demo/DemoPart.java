package org.galien.platform.demo;

/** A module's share of the demonstration cabinet: a CDI bean. */
public interface DemoPart {

  /** Loaded by this order: what points to rows of others comes after them. */
  int order();

  /**
   * Adds its share, within the one transaction of all. The same at every load but for the day, and
   * so draws from {@link DemoPractice#random} only what does not depend on the hour.
   */
  void load(DemoPractice practice) throws Exception;
}
