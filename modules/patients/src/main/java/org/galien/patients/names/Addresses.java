package org.galien.patients.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares addresses as people write them: « 12 bis, av. du Gal Leclerc » and « 12B avenue… ». */
public final class Addresses {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("av", "avenue"),
          Map.entry("ave", "avenue"),
          Map.entry("bd", "boulevard"),
          Map.entry("bld", "boulevard"),
          Map.entry("boul", "boulevard"),
          Map.entry("r", "rue"),
          Map.entry("pl", "place"),
          Map.entry("imp", "impasse"),
          Map.entry("ch", "chemin"),
          Map.entry("chem", "chemin"),
          Map.entry("rte", "route"),
          Map.entry("all", "allee"),
          Map.entry("res", "residence"),
          Map.entry("sq", "square"),
          Map.entry("fg", "faubourg"),
          Map.entry("fbg", "faubourg"),
          Map.entry("lot", "lotissement"),
          Map.entry("bat", "batiment"),
          Map.entry("apt", "appartement"),
          Map.entry("appt", "appartement"),
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("gal", "general"),
          Map.entry("dr", "docteur"),
          Map.entry("b", "bis"),
          Map.entry("t", "ter"));

  private Addresses() {}

  /**
   * @param a number, street and postal code; null is the same as nothing
   */
  public static boolean same(String a, String b) {
    String left = comparable(a);
    return !left.isEmpty() && left.equals(comparable(b));
  }

  private static String comparable(String address) {
    List<String> words = PatientNames.words(address == null ? null : spaced(address));
    return words.stream().map(word -> WORDS.getOrDefault(word, word)).collect(Collectors.joining());
  }

  /** 12B is 12 and B. */
  private static String spaced(String address) {
    return address.replaceAll("(?<=\\d)(?=\\p{L})", " ");
  }
}
