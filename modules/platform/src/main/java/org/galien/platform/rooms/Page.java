package org.galien.platform.rooms;

import java.util.function.LongSupplier;

/**
 * A page of its own address.
 *
 * @param path below the application, as in {@code /prets.xhtml}
 * @param rail its entry in the navigation, or null
 * @param under path of the page whose entry is the current one here; its own by default
 * @param rank above 0 for one that {@code ?patient=} leads to; the highest is where names lead
 * @param clinical true for one that shows what is in the chart that {@code ?patient=} names
 */
public record Page(
    String path, Audience audience, RailPlace rail, String under, int rank, boolean clinical) {

  public Page {
    Endpoint.requireAbsolute(path);
  }

  public static Page at(String path, Audience audience) {
    return new Page(path, audience, null, path, 0, false);
  }

  /**
   * @param label message key
   * @param icon name without prefix, as in {@code inbox}
   * @param order lower comes first; the first entry somebody may open is where they begin
   */
  public Page onRail(String label, String icon, int order) {
    return new Page(
        path,
        audience,
        new RailPlace(label, icon, order, () -> 0, audience),
        under,
        rank,
        clinical);
  }

  /** Of those who may open it, only these find it in the navigation; others are led to it. */
  public Page onRailOf(Audience few) {
    RailPlace place = new RailPlace(rail.label(), rail.icon(), rail.order(), rail.waiting(), few);
    return new Page(path, audience, place, under, rank, clinical);
  }

  /** Puts a number on the entry, asked for with every page: keep it one fast query. */
  public Page counting(LongSupplier waiting) {
    RailPlace counted =
        new RailPlace(rail.label(), rail.icon(), rail.order(), waiting, rail.whose());
    return new Page(path, audience, counted, under, rank, clinical);
  }

  public Page under(String page) {
    return new Page(path, audience, rail, page, rank, clinical);
  }

  /** Says that this is a page of a patient, whose number the address gives. */
  public Page ofPatients(int wanted) {
    return new Page(path, audience, rail, under, wanted, clinical);
  }

  /** Says that it shows what is in a chart: who has no part in the care is asked why first. */
  public Page ofChart() {
    return new Page(path, audience, rail, under, rank, true);
  }

  boolean ofPatient() {
    return rank > 0;
  }
}
