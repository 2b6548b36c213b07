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

  private record Component(DrugSubstance substance, String dosage) {}

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
    String dosage = line.text(5, 200);
    Component known = components.get(link);
    String acting = known == null ? "" : known.substance().acting();
    String salt = known == null ? "" : known.substance().salt();
    if (fraction && acting.isEmpty()) {
      components.put(link, new Component(new DrugSubstance(substance, salt), dosage));
    } else if (!fraction && salt.isEmpty()) {
      String told = known == null ? dosage : known.dosage();
      components.put(link, new Component(new DrugSubstance(acting, substance), told));
    }
  }

  /** The international name of what acts: the fraction where the base tells one, else the salt. */
  String dci() {
    return components.values().stream()
        .map(one -> (one.substance().name() + " " + one.dosage()).strip())
        .distinct()
        .collect(Collectors.joining(" + "));
  }

  /** As {@link DrugSubstance#read} takes them. */
  String components() {
    return components.values().stream()
        .map(one -> one.substance().row())
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
