package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Lesions with their photographs, when the whole chart is handed out. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class LesionsPart implements ChartPart {

  @Inject Lesions lesions;
  @Inject LesionPhotos photos;
  @Inject Assessments assessments;
  @Inject Histologies histologies;
  @Inject Clock clock;

  @Override
  public int order() {
    return 25;
  }

  @Override
  public void write(long patient, ChartWriter out) throws IOException {
    out.section(said("lesions.record.title"));
    List<ChecklistView> scores = assessments.scores(new PatientId(patient));
    for (ChecklistView score : scores) {
      out.entry(day(LocalDate.ofInstant(score.at(), clock.getZone())), said(score));
    }
    for (LesionView lesion : lesions.of(new PatientId(patient))) {
      write(lesion, out);
    }
  }

  private void write(LesionView lesion, ChartWriter out) throws IOException {
    String site = said(lesion.site().getKey());
    out.entry(
        day(LocalDate.ofInstant(lesion.foundAt(), clock.getZone())) + " · " + site,
        lesion.label(),
        lesion.note(),
        said(lesion.status().getKey()) + " " + lesion.closedWhy(),
        lines(assessments.checklists(lesion.id())),
        opinions(assessments.opinions(lesion.id())));
    out.resource(
        Fhir.resource("BodyStructure", lesion.id().value())
            .flag("active", !lesion.closed())
            .concept("location", null, null, site)
            .put("description", lesion.label())
            .subject("patient", lesion.patient().value())
            .json());
    for (HistologyView result : histologies.of(lesion.id())) {
      out.entry(day(result.on()) + " · " + said(result.finding().getKey()), result.words());
      out.resource(
          Fhir.resource("DiagnosticReport", result.id())
              .put("status", "final")
              .concept("code", null, null, said("lesions.record.histology"))
              .subject("subject", lesion.patient().value())
              .put("effectiveDateTime", result.on())
              .put("conclusion", result.words())
              .json());
    }
    for (PhotoView photo : photos.of(lesion.id())) {
      String path =
          "lesions/"
              + photo.id().value()
              + (photo.mediaType().equals("image/png") ? ".png" : ".jpg");
      out.entry(day(photo.takenOn()) + " · " + said(photo.kind().getKey()), path);
      out.file(path, new ByteArrayInputStream(photos.original(photo.id())));
    }
  }

  private static String lines(List<ChecklistView> checklists) {
    return checklists.stream().map(LesionsPart::said).collect(Collectors.joining("\n"));
  }

  private static String opinions(List<Opinion> opinions) {
    return opinions.stream()
        .map(one -> (said(one.kind().getKey()) + " " + one.words()).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String said(ChecklistView list) {
    String answers =
        list.answers().entrySet().stream()
            .map(
                a ->
                    said(a.getKey().getKey())
                        + said("lesions.answer." + (a.getValue() ? "yes" : "no")))
            .collect(Collectors.joining(" ; "));
    return said("lesions.checklist." + list.kind().getCode()) + " : " + answers;
  }

  private static String day(LocalDate day) {
    return Dates.date(day);
  }

  private static String said(String key) {
    return Messages.text(Locale.FRENCH, key);
  }
}
