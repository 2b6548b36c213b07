package org.galien.ai.triage.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where identities are asked for. */
public interface Registry {
  List<Identity> bornOn(LocalDate date);

  /** By the thirteen characters of the number. */
  Optional<Identity> byNir(String number);

  /** Those whose birth or used family name is one of these, accents and hyphens aside. */
  List<Identity> named(Collection<String> names);
}
