package org.galien.knowledge.masking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.users.accounts.Users;

/** The names of the charts and of the accounts. */
@ApplicationScoped
@Transactional
class PracticeNames implements NameBook {

  private static final int MOST = 2000;

  /** Words looked up at once. */
  private static final int BATCH = 400;

  @Inject Patients patients;
  @Inject Users users;

  @Override
  public Set<String> ofPatients(Set<String> words) {
    Set<String> names = new HashSet<>();
    List<String> all = new ArrayList<>(words);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
      patients.named(some, MOST).forEach(patient -> put(names, words, patient));
    }
    return names;
  }

  @Override
  public Set<String> ofStaff() {
    Set<String> names = new HashSet<>();
    users.all().forEach(user -> names.addAll(NameWords.of(user.displayName())));
    return names;
  }

  private static void put(Set<String> names, Set<String> said, PatientIdentity patient) {
    names.addAll(NameWords.ofFamily(patient.birthName()));
    names.addAll(NameWords.ofFamily(patient.usedName()));
    List<String> first = new ArrayList<>(patient.birthFirstNames());
    first.add(patient.usedFirstName());
    first.stream()
        .flatMap(n -> NameWords.of(n).stream())
        .filter(said::contains)
        .forEach(names::add);
  }
}
