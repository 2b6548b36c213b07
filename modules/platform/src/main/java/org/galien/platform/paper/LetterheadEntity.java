package org.galien.platform.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_letterhead")
class LetterheadEntity {

  static final int ONLY = 1;

  @Id int id = ONLY;
  String street;
  String town;
  String phone;
  String email;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  Long changedBy;
}
