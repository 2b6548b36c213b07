package org.galien.letters.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.letters.text.LetterKind;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "letters_template")
class LetterTemplateEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String code;
  String name;

  @Enumerated(EnumType.STRING)
  LetterKind kind;

  String content;
  boolean active = true;
  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  long changedBy;

  void changed(UserId by, Instant at) {
    version++;
    changedAt = at;
    changedBy = by.value();
  }
}
