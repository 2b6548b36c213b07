package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.platform.places.Filled;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.voice.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Fills the fields of a text. Modules say what the chart holds by the places of the medical summary
 * and of measures; where one of them fails, or who acts may not read, the fields stay as they are.
 */
@ApplicationScoped
class LetterFields {

  private static final String NOTHING = "non renseigné au dossier";
  private static final int MEASURES = 60;
  private static final int LINES = 12;

  @Inject @Any Instance<SynthesisSource> chart;
  @Inject @Any Instance<MeasureSource> measures;
  @Inject LetterWriters writers;
  @Inject PlainFields plain;

  /** The text with what is known and may be read. */
  String filled(String content, LetterEntity letter) {
    Set<String> wanted = new HashSet<>();
    LetterField.TOKEN.matcher(content).results().forEach(found -> wanted.add(found.group(1)));
    if (wanted.isEmpty()) {
      return content;
    }
    Map<LetterField, List<String>> values = new EnumMap<>(LetterField.class);
    plain.of(letter).forEach((field, text) -> values.put(field, List.of(text)));
    boolean clinical =
        wanted.stream()
            .map(LetterField::of)
            .anyMatch(field -> field.filter(LetterField::clinical).isPresent());
    if (clinical && writers.mayRead(new PatientId(letter.patientId))) {
      ofChart(letter.patientId, values);
    }
    return written(content, values);
  }

  private void ofChart(long patient, Map<LetterField, List<String>> values) {
    Filled<List<SynthesisLine>> said = Filled.ask(chart, source -> source.lines(patient));
    if (said.failed() == 0) {
      List<SynthesisLine> lines = said.answers().stream().flatMap(List::stream).toList();
      for (LetterField field : LetterField.values()) {
        if (!field.sections().isEmpty()) {
          values.put(field, orNothing(lines(field, lines)));
        }
      }
    }
    Filled<List<Measure>> measured =
        Filled.ask(measures, source -> source.measures(new MeasureQuery(patient, null, MEASURES)));
    if (measured.failed() == 0) {
      values.put(LetterField.MEASURES, orNothing(latest(measured.answers())));
    }
  }

  private static List<String> lines(LetterField field, List<SynthesisLine> lines) {
    return lines.stream()
        .filter(line -> field.sections().contains(line.section()))
        .map(
            line ->
                line.detail().isEmpty() ? line.text() : line.text() + " (" + line.detail() + ")")
        .toList();
  }

  /** The latest of each thing measured here. */
  private static List<String> latest(List<List<Measure>> all) {
    Map<String, Measure> latest = new LinkedHashMap<>();
    all.stream()
        .flatMap(List::stream)
        .filter(one -> one.selector() != null && one.selector().startsWith("mesures="))
        .forEach(one -> latest.putIfAbsent(one.analyte(), one));
    return latest.values().stream()
        .limit(LINES)
        .map(
            one ->
                "%s : %s%s (%s)"
                    .formatted(
                        one.name(),
                        one.written().replace('.', ','),
                        one.unit() == null ? "" : " " + one.unit(),
                        Dates.date(one.day())))
        .toList();
  }

  private static List<String> orNothing(List<String> lines) {
    return lines.isEmpty() ? List.of(NOTHING) : lines;
  }

  private static String written(String content, Map<LetterField, List<String>> values) {
    Document page = LetterText.parsed(content);
    for (Element paragraph : new Elements(page.select("p"))) {
      Matcher alone = LetterField.TOKEN.matcher(paragraph.text().strip());
      if (alone.matches()) {
        List<String> lines = LetterField.of(alone.group(1)).map(values::get).orElse(List.of());
        if (lines.size() > 1) {
          paragraph.replaceWith(list(lines));
        }
      }
    }
    List<TextNode> texts = new ArrayList<>();
    page.body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text) {
                texts.add(text);
              }
            });
    texts.forEach(text -> text.text(said(text.getWholeText(), values)));
    return LetterText.written(page);
  }

  private static Element list(List<String> lines) {
    Element list = new Element("ul");
    lines.forEach(line -> list.appendElement("li").text(line));
    return list;
  }

  private static String said(String text, Map<LetterField, List<String>> values) {
    return LetterField.TOKEN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    LetterField.of(found.group(1))
                        .map(values::get)
                        .map(lines -> String.join(" ; ", lines))
                        .orElse(found.group())));
  }
}
