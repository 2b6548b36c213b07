package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.galien.platform.voice.Dates;
import org.galien.prescriptions.posology.Posology;
import org.galien.prescriptions.posology.PosologyReader;
import org.galien.prescriptions.posology.Reading;
import org.galien.prescriptions.posology.Spelled;
import org.galien.terminology.drugs.Drug;
import org.galien.terminology.drugs.Drugs;

/**
 * Understands the lines of a draft, and says of each what there is to say. It looks at the lines,
 * the base and earlier « ordonnances sécurisées »; at nothing else of the patient.
 */
@ApplicationScoped
class LineReading {

  @Inject Drugs drugs;
  @Inject Limits limits;
  @Inject Overlaps overlaps;
  @Inject Clock clock;

  /**
   * @param replaced number of the prescription whose place this one takes, or null
   */
  List<Line> read(List<LineDraft> drafts, long patient, Long replaced) {
    LocalDate today = LocalDate.now(clock);
    List<Overlaps.Running> running = overlaps.of(patient, replaced, today, clock.getZone());
    List<Line> lines = new ArrayList<>();
    for (LineDraft draft : drafts) {
      lines.add(draft.isFree() ? free(draft, today) : drug(draft, today, running));
    }
    return twice(lines);
  }

  private Line free(LineDraft draft, LocalDate today) {
    LineKind kind = draft.kind();
    List<Remark> remarks = new ArrayList<>();
    if (draft.label().isEmpty()) {
      remarks.add(Remark.stop("no-text"));
    }
    if (kind.isDetailed() && draft.typed().isEmpty()) {
      remarks.add(Remark.stop("detail-missing." + kind.name()));
    }
    int days = kind.isLasting() ? Spans.longest(draft.typed()) : 0;
    Limits.Limit any = limits.on(Limits.Kind.ANY, today);
    if (days > any.days()) {
      remarks.add(Remark.say("beyond-law", text(days), text(any.days()), any.source()));
    }
    boolean secured = draft.secured() && kind == LineKind.DRUG;
    return new Line(
        draft,
        draft.label(),
        "",
        "",
        Set.of(),
        kind == LineKind.DRUG ? "" : draft.typed(),
        days,
        secured,
        secured ? Spelled.of(draft.label()) : "",
        remarks);
  }

  private Line drug(LineDraft draft, LocalDate today, List<Overlaps.Running> running) {
    Drug drug = drugs.of(draft.cis());
    List<Remark> remarks = new ArrayList<>();
    if (drug == null) {
      remarks.add(Remark.say("gone"));
    } else if (!drug.marketed()) {
      remarks.add(Remark.say("not-marketed"));
    }
    String form = drug == null ? "" : drug.form();
    boolean secured = draft.secured() || drug != null && drug.conditions().secured();
    Reading reading = PosologyReader.read(draft.typed(), form);
    posology(draft, reading, remarks);
    int days = reading.read() ? reading.posology().allDays() : 0;
    if (reading.read()) {
      unit(form, reading.posology(), remarks);
      durations(drug, secured, reading.posology(), today, remarks);
    }
    Set<String> substances = drug == null ? Set.of() : drug.substances();
    if (secured) {
      secured(draft, substances, reading, running, remarks);
    }
    String text =
        reading.read() ? reading.posology().text() : draft.asWritten() ? draft.typed() : "";
    return new Line(
        draft,
        drug == null ? draft.label() : drug.name(),
        drug == null ? "" : drug.dci(),
        form,
        substances,
        text,
        days,
        secured,
        secured ? inWords(text, reading) : "",
        remarks);
  }

  private static void posology(LineDraft draft, Reading reading, List<Remark> remarks) {
    if (reading.read()) {
      if (!reading.posology().bounded()) {
        remarks.add(Remark.stop("unbounded"));
      }
    } else if (draft.typed().isEmpty() || !draft.asWritten()) {
      remarks.add(new Remark(true, reading.unread().key(), reading.unread().word()));
    }
  }

  /** A tablet of a capsule is a slip of the finger or another drug than was meant. */
  private static void unit(String form, Posology posology, List<Remark> remarks) {
    PosologyReader.counted(form)
        .filter(one -> posology.piece() && !one.equals(posology.unit()))
        .ifPresent(one -> remarks.add(Remark.say("other-unit", posology.unit(), one)));
  }

  private void durations(
      Drug drug, boolean secured, Posology posology, LocalDate today, List<Remark> remarks) {
    int days = posology.allDays();
    int own = drug == null ? 0 : drug.conditions().longestDays().orElse(0);
    Limits.Limit any = limits.on(Limits.Kind.ANY, today);
    Limits.Limit narcotic = limits.on(Limits.Kind.SECURED, today);
    if (own > 0 && days > own) {
      remarks.add(Remark.say("beyond-own", text(days), text(own)));
    } else if (own == 0 && secured && days > narcotic.days()) {
      remarks.add(Remark.say("beyond-law", text(days), text(narcotic.days()), narcotic.source()));
    } else if (days > any.days()) {
      remarks.add(Remark.say("beyond-law", text(days), text(any.days()), any.source()));
    }
    if (drug != null && drug.conditions().deliveredByDays().isPresent()) {
      remarks.add(Remark.say("by-parts", text(drug.conditions().deliveredByDays().getAsInt())));
    }
  }

  private static void secured(
      LineDraft draft,
      Set<String> substances,
      Reading reading,
      List<Overlaps.Running> running,
      List<Remark> remarks) {
    if (!reading.read() && draft.asWritten()) {
      remarks.add(Remark.say("words-yourself"));
    }
    running.stream()
        .filter(one -> !Collections.disjoint(one.substances(), substances) && !draft.overlap())
        .findFirst()
        .ifPresent(
            one ->
                remarks.add(
                    Remark.say("overlap", Dates.date(one.signed()), Dates.date(one.until()))));
  }

  /** Units of each intake, number of intakes, duration and the whole, none of it in figures. */
  private static String inWords(String text, Reading reading) {
    if (text.isEmpty()) {
      return "";
    }
    String whole = "";
    if (reading.read()) {
      Posology posology = reading.posology();
      whole =
          posology
              .total()
              .map(
                  all ->
                      ", soit "
                          + all.stripTrailingZeros().toPlainString().replace('.', ',')
                          + " "
                          + (all.intValue() > 1 ? posology.units() : posology.unit())
                          + " en tout")
              .orElse("");
    }
    return Spelled.of(text + whole);
  }

  private static List<Line> twice(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Remark> remarks = new ArrayList<>(lines.get(i).remarks());
      for (int j = 0; j < lines.size(); j++) {
        if (i != j && !Collections.disjoint(lines.get(i).substances(), lines.get(j).substances())) {
          remarks.add(Remark.say("twice", text(j + 1)));
        }
      }
      all.add(lines.get(i).with(remarks));
    }
    return all;
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
