package org.galien.lesions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "lesions_checklist")
class LesionChecklistEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "lesion_id")
  Long lesionId;

  @Enumerated(EnumType.STRING)
  ChecklistKind kind;

  String answers;

  @Column(name = "filled_at")
  Instant filledAt;

  @Column(name = "filled_by")
  long filledBy;

  void write(Map<ChecklistItem, Boolean> said) {
    answers =
        new TreeMap<>(said)
            .entrySet().stream()
                .map(answer -> answer.getKey().getCode() + (answer.getValue() ? "=yes" : "=no"))
                .collect(Collectors.joining(";"));
  }

  ChecklistView view() {
    Map<String, Boolean> said = new TreeMap<>();
    for (String answer : answers.split(";")) {
      said.put(answer.split("=")[0], answer.endsWith("=yes"));
    }
    Map<ChecklistItem, Boolean> known =
        kind.getItems().stream()
            .filter(item -> said.containsKey(item.getCode()))
            .collect(Collectors.toMap(item -> item, item -> said.get(item.getCode())));
    return new ChecklistView(kind, known, filledAt, new UserId(filledBy));
  }
}
