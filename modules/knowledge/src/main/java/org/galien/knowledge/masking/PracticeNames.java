package org.galien.knowledge.masking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.text.Folding;
import org.galien.platform.users.accounts.Users;

/** The names of the charts and of the accounts. */
@ApplicationScoped
@Transactional
class PracticeNames implements NameBook {

  private static final int MOST = 2000;

  @Inject Patients patients;
  @Inject Users users;

  @Override
  public Set<String> ofPatients(Set<String> words) {
    Set<String> names = new HashSet<>();
    if (words.isEmpty()) {
      return names;
    }
    Set<String> said = new HashSet<>();
    words.forEach(word -> said.add(Folding.fold(word)));
    for (PatientIdentity patient : patients.named(words, MOST)) {
      family(names, patient.birthName());
      family(names, patient.usedName());
      for (String first : patient.birthFirstNames()) {
        put(names, said, first);
      }
      put(names, said, patient.usedFirstName());
    }
    return names;
  }

  @Override
  public Set<String> ofStaff() {
    Set<String> names = new HashSet<>();
    users
        .all()
        .forEach(user -> names.addAll(List.of(Folding.fold(user.displayName()).split("[ -]+"))));
    return names;
  }

  private static void family(Set<String> names, String name) {
    if (name != null) {
      names.add(Folding.fold(name));
    }
  }

  private static void put(Set<String> names, Set<String> said, String name) {
    if (name != null && said.contains(Folding.fold(name))) {
      names.add(Folding.fold(name));
    }
  }
}
