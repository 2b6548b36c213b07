package org.galien.platform.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "platform_written_to")
class WrittenToEntity {

  @Id
  @Column(name = "patient_id")
  long patient;

  String language;
}
