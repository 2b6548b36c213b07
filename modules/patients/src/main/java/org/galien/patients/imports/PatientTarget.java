package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.ImportedPatients;
import org.galien.patients.identity.PatientDraft;

/** Patients themselves: who they are, how they are reached. No identity is trusted for it. */
@ApplicationScoped
class PatientTarget implements ImportTarget {

  static final String KIND = "patients";
  private static final String NAMES = "names of patients";
  private static final int AT_ONCE = 500;

  @Inject ImportedPatients patients;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String label() {
    return "patients.import.kind.patients";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<String> names() {
    return List.of("patient", "fichierpatient", "population");
  }

  @Override
  public boolean ofPatient() {
    return false;
  }

  @Override
  public List<ImportColumn> columns() {
    return PersonReader.COLUMNS;
  }

  @Override
  public void prepare(ImportRow row, ImportRun run) throws RowRefused {
    List<PatientDraft> waiting = waiting(run);
    waiting.add(read(row).draft());
    if (waiting.size() == AT_ONCE) {
      prepared(run);
    }
  }

  @Override
  public void prepared(ImportRun run) {
    List<PatientDraft> waiting = waiting(run);
    if (!waiting.isEmpty()) {
      patients.learn(waiting);
      waiting.clear();
    }
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run) throws RowRefused {
    throw new IllegalStateException("patients are taken by the pass itself");
  }

  /**
   * @throws RowRefused when somebody who typed this would be refused
   */
  PersonReader.Person read(ImportRow row) throws RowRefused {
    PersonReader.Person person = PersonReader.read(row, LocalDate.now(clock));
    var refusals = patients.refusals(person.draft());
    if (!refusals.isEmpty()) {
      var first = refusals.getFirst();
      throw new RowRefused(PersonReader.column(first.field()), "patients.import.unreadable");
    }
    return person;
  }

  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    return List.of(new Obstacle("patients.import.obstacle.changed", made.sum(patients::changed)));
  }

  @Override
  public void undo(MadeRows made) {
    made.forEach(patients::delete);
  }

  @SuppressWarnings("unchecked")
  private static List<PatientDraft> waiting(ImportRun run) {
    return (List<PatientDraft>) run.notes().computeIfAbsent(NAMES, key -> new ArrayList<>());
  }
}
