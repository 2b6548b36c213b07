package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.galien.patients.PatientHit;
import org.galien.patients.PatientId;
import org.galien.patients.PatientLine;
import org.galien.patients.Patients;
import org.galien.patients.identity.InsStatus;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.text.TextPart;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.To;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** All patients; those that fit what is typed above, best first, once something is. */
@Named("patientsTable")
@RequestScoped
public class PatientsTable extends PagedTable<PatientLine> {

  private static final int MOST_HITS = 200;

  /** « Provisoire » is what every identity is until somebody did something about it. */
  private static final Set<InsStatus> SAID =
      EnumSet.complementOf(EnumSet.of(InsStatus.PROVISIONAL));

  @Inject Patients patients;
  @Inject Say say;
  @Inject To to;

  private Map<PatientId, PatientHit> hits;

  @Override
  public String getName() {
    return "patients";
  }

  @Override
  public String getNothing() {
    return "patients.search.none";
  }

  @Override
  public String getNote() {
    return !typed().isEmpty() && hits().size() == MOST_HITS
        ? Messages.text(Texts.locale(), "patients.list.cut", MOST_HITS)
        : null;
  }

  @Override
  protected List<TableColumn<PatientLine>> columns() {
    return List.of(
        column("name", "patients.list.name", PatientLine::name)
            .opens(line -> to.patient(line.id().value()))
            .underlined(line -> parts(line, PatientHit::name))
            .sorted()
            .filtered()
            .always(),
        column("firstname", "patients.list.first-names", PatientLine::firstNames)
            .underlined(this::firstNames)
            .sorted()
            .filtered()
            .always(),
        column("birthname", "patients.field.birth-name", PatientsTable::birthName)
            .underlined(line -> parts(line, PatientHit::birthName))
            .sorted()
            .filtered(),
        column("born", "patients.list.born", line -> say.date(line.birthDate()))
            .underlined(line -> parts(line, PatientHit::dateParts))
            .sorted()
            .filtered()
            .always(),
        column("age", "patients.list.age", line -> say.age(line.birthDate())).whole(),
        column("sex", "patients.field.sex", PatientsTable::sex)
            .sorted()
            .filtered(choices("patients.sex.", Stream.of("F", "M", "I"))),
        column("phone", "patients.field.phone", PatientLine::phone)
            .underlined(line -> parts(line, PatientHit::phone))
            .filtered()
            .whole(),
        column("town", "patients.field.town", PatientLine::town).sorted().filtered(),
        column("ins", "patients.list.ins", PatientsTable::ins)
            .toned(line -> line.insStatus() == InsStatus.QUALIFIED ? Tone.GOOD : Tone.INFORMATION)
            .filtered(choices("patients.ins.", SAID.stream().map(Enum::name))));
  }

  @Override
  protected long count(PageQuery query) {
    return patients.count(query, among());
  }

  /** What is typed ranks, unless a column is sorted. */
  @Override
  protected List<PatientLine> rows(PageQuery query) {
    if (among() == null || query.sort() != null) {
      return patients.list(query, among());
    }
    List<PatientId> ranked = List.copyOf(among());
    return patients.list(query.from(0).sized(MOST_HITS), ranked).stream()
        .sorted(Comparator.comparingInt(line -> ranked.indexOf(line.id())))
        .skip(query.first())
        .limit(query.size())
        .toList();
  }

  @Override
  protected String key(PatientLine row) {
    return String.valueOf(row.id().value());
  }

  private Set<PatientId> among() {
    return typed().isEmpty() ? null : hits().keySet();
  }

  private Map<PatientId, PatientHit> hits() {
    if (hits == null) {
      hits = new LinkedHashMap<>();
      patients.search(typed(), MOST_HITS).forEach(hit -> hits.put(hit.id(), hit));
    }
    return hits;
  }

  private List<TextPart> parts(PatientLine line, Function<PatientHit, List<TextPart>> of) {
    return typed().isEmpty() || !hits().containsKey(line.id())
        ? null
        : of.apply(hits().get(line.id()));
  }

  /** The first one, with the others once one of them was typed. */
  private List<TextPart> firstNames(PatientLine line) {
    List<TextPart> others = parts(line, PatientHit::otherFirstNames);
    List<TextPart> first = parts(line, PatientHit::firstName);
    return others == null
        ? first
        : Stream.of(first, List.of(new TextPart(", ", false)), others)
            .flatMap(List::stream)
            .toList();
  }

  private static String birthName(PatientLine line) {
    return line.birthName().equals(line.name()) ? "" : line.birthName();
  }

  private static String sex(PatientLine line) {
    return text("patients.sex." + line.sex().code());
  }

  private static String ins(PatientLine line) {
    return SAID.contains(line.insStatus()) ? text("patients.ins." + line.insStatus()) : "";
  }

  private static List<Choice> choices(String keys, Stream<String> values) {
    return values.map(value -> new Choice(value, keys + value.toLowerCase(Locale.ROOT))).toList();
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), key.toLowerCase(Locale.ROOT));
  }

  private static TableColumn<PatientLine> column(
      String key, String header, Function<PatientLine, String> text) {
    return TableColumn.of(key, header, text);
  }
}
