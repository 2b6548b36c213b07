package org.galien.lesions;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.vault.VaultKey;

/**
 * A photograph of a lesion.
 *
 * @param original as it came
 * @param width of the original held upright, in pixels; likewise height
 * @param axis null until somebody measured
 */
public record PhotoView(
    PhotoId id,
    LesionId lesion,
    PatientId patient,
    PhotoKind kind,
    LocalDate takenOn,
    VaultKey original,
    String mediaType,
    int width,
    int height,
    Axis axis,
    Instant addedAt,
    UserId addedBy) {}
