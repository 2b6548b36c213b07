package org.galien.prescriptions;

import java.time.ZonedDateTime;
import java.util.List;
import org.galien.patients.PatientView;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.UserView;

/**
 * What stands on it.
 *
 * @param weight of a child, empty when not known; null for adults
 * @param replaces the one whose place it takes, or null
 * @param draft true for what is looked at before it is signed, and says so
 */
public record Sheet(
    PrescriptionId id,
    UserView prescriber,
    Letterhead head,
    PatientView patient,
    String weight,
    ZonedDateTime signed,
    boolean twoZones,
    PrescriptionId replaces,
    boolean draft,
    List<Line> lines) {

  List<Line> ordinary(LineKind kind) {
    return lines.stream().filter(line -> !line.secured() && line.draft().kind() == kind).toList();
  }

  List<Line> secured() {
    return lines.stream().filter(Line::secured).toList();
  }

  List<Line> ald(LineKind kind, boolean wanted) {
    return ordinary(kind).stream().filter(line -> line.draft().ald() == wanted).toList();
  }
}
