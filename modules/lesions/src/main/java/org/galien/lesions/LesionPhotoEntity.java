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
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.vault.VaultKey;

@Entity
@Table(name = "lesions_photo")
class LesionPhotoEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "lesion_id")
  long lesionId;

  @Enumerated(EnumType.STRING)
  PhotoKind kind;

  @Column(name = "taken_on")
  LocalDate takenOn;

  String original;

  String shown;

  @Column(name = "media_type")
  String mediaType;

  int width;

  int height;

  @Column(name = "axis_x1")
  Integer x1;

  @Column(name = "axis_y1")
  Integer y1;

  @Column(name = "axis_x2")
  Integer x2;

  @Column(name = "axis_y2")
  Integer y2;

  @Column(name = "axis_tenths")
  Integer tenths;

  @Column(name = "added_at")
  Instant addedAt;

  @Column(name = "added_by")
  long addedBy;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawn_why")
  String withdrawnWhy = "";

  void measure(Axis axis) {
    x1 = axis.x1();
    y1 = axis.y1();
    x2 = axis.x2();
    y2 = axis.y2();
    tenths = axis.tenths();
  }

  PhotoView view(long patient) {
    return new PhotoView(
        new PhotoId(id),
        new LesionId(lesionId),
        new PatientId(patient),
        kind,
        takenOn,
        new VaultKey(original),
        mediaType,
        width,
        height,
        tenths == null ? null : new Axis(x1, y1, x2, y2, tenths),
        addedAt,
        new UserId(addedBy));
  }
}
