package org.galien.lesions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "lesions_lesion")
class LesionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Version int version;

  @Enumerated(EnumType.STRING)
  BodySite site;

  @Column(name = "map_x")
  int mapX;

  @Column(name = "map_y")
  int mapY;

  String label;

  String note;

  @Enumerated(EnumType.STRING)
  LesionStatus status = LesionStatus.FOLLOWED;

  @Column(name = "due_on")
  LocalDate due;

  @Column(name = "closed_why")
  String closedWhy = "";

  @Column(name = "found_at")
  Instant foundAt;

  @Column(name = "found_by")
  long foundBy;

  void place(BodySite where, MapPoint point) {
    MapPoint at = point == null ? where.middle() : point;
    site = where;
    mapX = at.x();
    mapY = at.y();
  }

  LesionView view() {
    return new LesionView(
        new LesionId(id),
        new PatientId(patientId),
        version,
        site,
        new MapPoint(mapX, mapY),
        label,
        note,
        status,
        due,
        closedWhy,
        foundAt,
        new UserId(foundBy));
  }
}
