package org.galien.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity(name = "LetterAsideEntity")
@Table(name = "letters_aside")
class AsideEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "letter_id")
  long letterId;

  String content;

  @Column(name = "kept_at")
  Instant keptAt;

  @Column(name = "kept_by")
  long keptBy;
}
