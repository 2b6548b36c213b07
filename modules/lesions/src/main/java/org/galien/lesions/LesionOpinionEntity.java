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
import org.galien.platform.users.UserId;

@Entity
@Table(name = "lesions_opinion")
class LesionOpinionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "lesion_id")
  long lesionId;

  @Enumerated(EnumType.STRING)
  Opinion.Kind opinion;

  String words;

  @Column(name = "said_at")
  Instant saidAt;

  @Column(name = "said_by")
  long saidBy;

  Opinion view() {
    return new Opinion(opinion, words, saidAt, new UserId(saidBy));
  }
}
