package org.galien.ai.triage.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.galien.ai.triage.text.Fold;

/** A register of patients as a list. */
public record ListRegistry(List<Identity> all) implements Registry {
  @Override
  public List<Identity> bornOn(LocalDate date) {
    return all.stream().filter(i -> i.birthDate().equals(date)).toList();
  }

  @Override
  public Optional<Identity> byNir(String number) {
    return all.stream().filter(i -> number.equals(i.nir())).findFirst();
  }

  @Override
  public List<Identity> named(Collection<String> names) {
    List<String> wanted = names.stream().map(ListRegistry::compact).toList();
    return all.stream()
        .filter(
            i -> wanted.contains(compact(i.birthName())) || wanted.contains(compact(i.usedName())))
        .toList();
  }

  private static String compact(String name) {
    return Fold.plain(name).replaceAll("[^a-z]", "");
  }
}
