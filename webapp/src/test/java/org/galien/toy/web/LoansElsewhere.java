package org.galien.toy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.BookingAdvice;
import org.galien.platform.places.FileSource;
import org.galien.platform.places.FileTaker;
import org.galien.platform.places.PatientFact;
import org.galien.platform.places.PatientFacts;
import org.galien.platform.places.PlannedVisit;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.places.Tone;
import org.galien.platform.rules.Rules;
import org.galien.platform.web.Texts;
import org.galien.toy.LoanView;
import org.galien.toy.Loans;

/** Every place that a module may fill. */
@ApplicationScoped
class LoansElsewhere implements TimelineSource, PatientFacts, BookingAdvice, FileSource {

  private static final TimelineKind KIND = new TimelineKind("loan", "toy.rail", 60);

  @Inject Loans loans;
  @Inject Rules rules;

  @Override
  public String parameter() {
    return "pret";
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    List<LoanView> lent = loans.of(query.patient());
    return new TimelinePart(
        lent.isEmpty() ? Map.of() : Map.of(KIND, (long) lent.size()),
        lent.stream().filter(loan -> query.wants(KIND)).map(LoansElsewhere::entry).toList());
  }

  @Override
  public boolean shows(long patient, long number) {
    return loans.of(patient).stream().anyMatch(loan -> loan.id() == number);
  }

  @Override
  public List<PatientFact> of(long patient) {
    return loans.of(patient).stream()
        .map(loan -> new PatientFact(Tone.INFORMATION, text("toy.loan"), loan.item()))
        .toList();
  }

  @Override
  public List<String> before(PlannedVisit visit) {
    return rules.isOn(ToyRoom.REMIND)
        ? loans.of(visit.patient()).stream().map(l -> text("toy.give-back", l.item())).toList()
        : List.of();
  }

  @Override
  public String label() {
    return "toy.source";
  }

  @Override
  public void collect(FileTaker taker) throws IOException {
    byte[] slip = text("toy.slip").getBytes(StandardCharsets.UTF_8);
    taker.take("bon-de-pret.txt", new ByteArrayInputStream(slip));
  }

  private static TimelineEntry entry(LoanView loan) {
    return new TimelineEntry(
        KIND,
        "file",
        text("toy.loan"),
        loan.item(),
        loan.lentOn(),
        "pret",
        loan.id(),
        false,
        true,
        null);
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }
}
