package org.galien.terminology.drugs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A drug while its files are read. */
final class ReadDrug {

  final String cis;
  final String name;
  final String form;
  final String routes;
  final String status;
  final boolean marketed;
  final String holder;
  String rate = "";
  String generics = "";
  final List<String> packs = new ArrayList<>();
  final TreeSet<String> codes = new TreeSet<>();
  final List<String> names = new ArrayList<>();
  final List<String> conditions = new ArrayList<>();

  /** By the number that binds a salt and what of it acts. */
  private final TreeMap<Integer, Component> components = new TreeMap<>();

  private record Component(boolean fraction, String name, String dosage) {}

  ReadDrug(BdpmLine line) {
    cis = line.digits(1, 8);
    name = line.present(2, 400);
    form = line.text(3, 200);
    routes = line.text(4, 200);
    status = line.present(5, 60);
    marketed = line.present(7, 60).startsWith("Commercialis");
    holder = line.text(11, 200);
  }

  void add(BdpmLine line) {
    boolean fraction = line.oneOf(7, List.of("SA", "FT")).equals("FT");
    String substance = line.present(4, 400);
    int link = Integer.parseInt(line.digits(8, line.text(8).length()));
    codes.add(line.present(3, 10));
    names.add(substance);
    Component known = components.get(link);
    if (known == null || fraction && !known.fraction()) {
      components.put(link, new Component(fraction, substance, line.text(5, 200)));
    }
  }

  /** The international name of what acts: the fraction where the base tells one, else the salt. */
  String dci() {
    return components.values().stream()
        .map(one -> (one.name() + " " + one.dosage()).strip())
        .distinct()
        .collect(Collectors.joining(" + "));
  }
}
