package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All kinds of rows that modules take over. */
@ApplicationScoped
class ImportTargets {

  static final String DOCUMENTS = "documents";

  @Inject @Any Instance<ImportTarget> all;

  List<ImportTarget> inOrder() {
    return all.stream().sorted(Comparator.comparingInt(ImportTarget::order)).toList();
  }

  ImportTarget of(String kind) {
    return all.stream().filter(t -> t.kind().equals(kind)).findFirst().orElseThrow();
  }

  /** Its columns with those that tell the patient, which come first. */
  static List<ImportColumn> columns(ImportTarget target) {
    List<ImportColumn> columns = new ArrayList<>(target.columns());
    if (target.ofPatient()) {
      columns.addAll(0, ImportColumn.OF_PATIENT);
    }
    return columns;
  }

  /** True for what some kind of table calls a column. */
  boolean names(String cell) {
    String folded = MappingProposal.folded(cell);
    return all.stream()
        .flatMap(target -> columns(target).stream())
        .anyMatch(column -> column.synonyms().contains(folded));
  }

  /** By a word of the file's name, else by what its columns fit best. */
  ImportTarget guess(String fileName, Map<String, List<String>> samples) {
    String folded = MappingProposal.folded(fileName).replace(" ", "");
    return inOrder().stream()
        .max(
            Comparator.<ImportTarget>comparingInt(
                    target ->
                        MappingProposal.strength(samples, columns(target))
                            + (target.names().stream().anyMatch(folded::contains) ? 1000 : 0))
                .thenComparingInt(target -> -target.order()))
        .orElseThrow();
  }
}
