package org.galien.terminology.drugs;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The base as read from its files, which must fit each other: a file cut between two lines shows in
 * what the others name and it does not.
 */
final class Bdpm {

  /** Parts that the official base keeps far below; a cut file is far above. */
  private static final double STRAY_PACKS = 0.05;

  private static final double STRAY_SUBSTANCES = 0.1;
  private static final double WITHOUT_SUBSTANCE = 0.15;
  private static final double WITHOUT_PACK = 0.3;

  private final Map<String, ReadDrug> drugs = new LinkedHashMap<>();
  private int substances;
  private int packs;
  private int conditions;

  /**
   * @param files by kind, their bytes
   * @throws BdpmRefused for anything that cannot be read, with its place
   */
  static Bdpm read(Map<BdpmFile, byte[]> files) {
    Bdpm base = new Bdpm();
    base.drugs(BdpmFile.DRUGS.read(files.get(BdpmFile.DRUGS)));
    base.packs(BdpmFile.PACKS.read(files.get(BdpmFile.PACKS)));
    base.substances(BdpmFile.SUBSTANCES.read(files.get(BdpmFile.SUBSTANCES)));
    base.groups(BdpmFile.GROUPS.read(files.get(BdpmFile.GROUPS)));
    if (files.containsKey(BdpmFile.CONDITIONS)) {
      base.conditions(BdpmFile.CONDITIONS.read(files.get(BdpmFile.CONDITIONS)));
    }
    base.requireWhole();
    return base;
  }

  Collection<ReadDrug> all() {
    return drugs.values();
  }

  int substances() {
    return substances;
  }

  int packs() {
    return packs;
  }

  int conditions() {
    return conditions;
  }

  private void drugs(List<BdpmLine> lines) {
    for (BdpmLine line : lines) {
      ReadDrug drug = new ReadDrug(line);
      if (drugs.put(drug.cis, drug) != null) {
        throw line.refused(1, "twice", drug.cis);
      }
    }
  }

  private void packs(List<BdpmLine> lines) {
    Set<String> codes = new HashSet<>();
    int stray = 0;
    for (BdpmLine line : lines) {
      ReadDrug drug = drugs.get(line.digits(1, 8));
      once(codes, line, 2, line.digits(2, 7));
      once(codes, line, 7, line.digits(7, 13));
      if (drug == null) {
        stray++;
        continue;
      }
      packs++;
      drug.packs.addAll(List.of(line.text(2), line.text(7)));
      if (drug.rate.isEmpty()) {
        drug.rate = line.text(9, 20).replaceAll("(\\d)%", "$1 %");
      }
    }
    refuseStray(stray, lines, STRAY_PACKS);
  }

  private void substances(List<BdpmLine> lines) {
    int stray = 0;
    for (BdpmLine line : lines) {
      ReadDrug drug = drugs.get(line.digits(1, 8));
      if (drug == null) {
        stray++;
        continue;
      }
      drug.add(line);
      substances++;
    }
    refuseStray(stray, lines, STRAY_SUBSTANCES);
  }

  private void groups(List<BdpmLine> lines) {
    Set<String> codes = new HashSet<>();
    for (BdpmLine line : lines) {
      String group = line.present(1, 10);
      String cis = line.digits(3, 8);
      once(codes, line, 3, group + " " + cis);
      boolean reference = line.oneOf(4, List.of("0", "1", "2", "3", "4")).equals("0");
      ReadDrug drug = drugs.get(cis);
      if (drug != null && drug.generics.isEmpty()) {
        drug.generics = reference ? "REFERENCE" : "GENERIC";
      }
    }
  }

  private void conditions(List<BdpmLine> lines) {
    for (BdpmLine line : lines) {
      ReadDrug drug = drugs.get(line.digits(1, 8));
      String text = line.present(2, 1000);
      if (drug != null && !drug.conditions.contains(text)) {
        drug.conditions.add(text);
        conditions++;
      }
    }
  }

  private static void once(Set<String> seen, BdpmLine line, int column, String code) {
    if (!seen.add(code)) {
      throw line.refused(column, "twice", code);
    }
  }

  /** Names the last line of the file of drugs, behind which the others go on. */
  private void refuseStray(int stray, List<BdpmLine> lines, double most) {
    if (stray > most * lines.size()) {
      throw new BdpmRefused(
          BdpmFile.DRUGS.title(), drugs.size(), 1, "stray", lines.getFirst().file());
    }
  }

  private void requireWhole() {
    long bare = drugs.values().stream().filter(drug -> drug.codes.isEmpty()).count();
    long packless = drugs.values().stream().filter(drug -> drug.packs.isEmpty()).count();
    requireFew(bare, WITHOUT_SUBSTANCE, BdpmFile.SUBSTANCES, substances);
    requireFew(packless, WITHOUT_PACK, BdpmFile.PACKS, packs);
  }

  private void requireFew(long without, double most, BdpmFile file, int lines) {
    if (without > most * drugs.size()) {
      throw new BdpmRefused(file.title(), lines, 1, "incomplete", without);
    }
  }
}
