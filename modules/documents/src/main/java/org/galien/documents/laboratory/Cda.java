package org.galien.documents.laboratory;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * CR-BIO in CDA R2 level 3: every {@code observation} that bears a value is a result. A document
 * that was cut is no XML, and gives nothing; one that only encloses a PDF has no observation.
 */
final class Cda {

  private static final String LOINC = "2.16.840.1.113883.6.1";
  private static final String LABORATORY_REPORT = "11502-2";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Element root;

  private Cda(Element root) {
    this.root = root;
  }

  static boolean is(String text) {
    return text.stripLeading().startsWith("<") && text.contains("<ClinicalDocument");
  }

  static LabFile read(String text) {
    Element root;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      root = builder.parse(new InputSource(new StringReader(text.strip()))).getDocumentElement();
    } catch (Exception broken) {
      return LabFile.broken(LabForm.CDA, List.of(), "documents.results.trouble.cut", 0);
    }
    return LabFile.whole(LabForm.CDA, new Cda(root).reports());
  }

  private List<LabReport> reports() {
    if (!LABORATORY_REPORT.equals(attribute(child(root, "code"), "code"))) {
      return List.of();
    }
    List<LabResult> results =
        all(root, "observation").map(Cda::result).filter(r -> r != null).toList();
    if (results.isEmpty()) {
      return List.of();
    }
    LabParty sender =
        new LabParty(null, text(first(root, "author", "representedOrganization", "name")));
    LocalDate taken =
        day(
            first(root, "serviceEvent", "effectiveTime", "low"),
            first(root, "serviceEvent", "effectiveTime"),
            first(root, "effectiveTime"));
    Element set = first(root, "setId");
    Element order = first(root, "inFulfillmentOf", "order", "id");
    String dossier = attribute(order == null ? set : order, "extension");
    return List.of(
        new LabReport(
            patient(), sender, LabParty.UNKNOWN, dossier, taken, List.of(), List.of(), results));
  }

  private LabPatient patient() {
    Element role = first(root, "recordTarget", "patientRole");
    Element name = first(role, "patient", "name");
    String used = null;
    String born = null;
    for (Element family : all(name, "family").toList()) {
      if (family.getAttribute("qualifier").contains("BR")) {
        born = text(family);
      } else {
        used = text(family);
      }
    }
    return new LabPatient(
        null,
        used == null ? born : used,
        born,
        text(first(name, "given")),
        day(first(role, "patient", "birthTime")),
        false,
        null);
  }

  /** Null for an observation that measures nothing. */
  private static LabResult result(Element observation) {
    Element value = child(observation, "value");
    Element code = child(observation, "code");
    if (value == null || code == null) {
      return null;
    }
    boolean loinc = LOINC.equals(code.getAttribute("codeSystem"));
    boolean number =
        value.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type").endsWith("PQ");
    Quantity quantity = quantity(observation, value, number);
    if (quantity.empty()) {
      return null;
    }
    String flag = attribute(child(observation, "interpretationCode"), "code");
    return new LabResult(
        heading(observation),
        attribute(code, "displayName"),
        attribute(code, "code"),
        loinc ? attribute(code, "code") : null,
        number ? "N" : "A",
        quantity,
        null,
        LabResult.upper(flag),
        status(observation));
  }

  private static Quantity quantity(Element observation, Element value, boolean number) {
    String unit = attribute(value, "unit");
    if (!number) {
      String told = attribute(value, "displayName");
      return Quantity.words(told == null ? text(value) : told, unit);
    }
    Element range = first(observation, "referenceRange", "observationRange", "value");
    return Quantity.of(
        attribute(value, "value"),
        "1".equals(unit) ? null : unit,
        attribute(child(range, "low"), "value"),
        attribute(child(range, "high"), "value"));
  }

  /** F for a completed one; anything else is not validated. */
  private static String status(Element observation) {
    String code = attribute(child(observation, "statusCode"), "code");
    return code == null ? null : code.equals("completed") ? "F" : "R";
  }

  private static String heading(Element observation) {
    for (var at = observation.getParentNode(); at instanceof Element e; at = e.getParentNode()) {
      if (e.getLocalName().equals("section")) {
        return text(child(e, "title"));
      }
    }
    return null;
  }

  private static LocalDate day(Element... times) {
    for (Element time : times) {
      String told = attribute(time, "value");
      if (told != null && told.matches("\\d{8}.*")) {
        try {
          return LocalDate.parse(told.substring(0, 8), DAY);
        } catch (DateTimeException never) {
          return null;
        }
      }
    }
    return null;
  }

  private static Element first(Element from, String... path) {
    Element at = from;
    for (String name : path) {
      at = at == null ? null : all(at, name).findFirst().orElse(null);
    }
    return at;
  }

  private static Element child(Element of, String name) {
    return of == null
        ? null
        : elements(of.getChildNodes())
            .filter(e -> name.equals(e.getLocalName()))
            .findFirst()
            .orElse(null);
  }

  private static Stream<Element> all(Element in, String name) {
    return in == null ? Stream.of() : elements(in.getElementsByTagNameNS("*", name));
  }

  private static Stream<Element> elements(NodeList nodes) {
    List<Element> found = new ArrayList<>();
    IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .forEach(n -> found.add((Element) n));
    return found.stream();
  }

  private static String attribute(Element of, String name) {
    String value = of == null ? "" : of.getAttribute(name).strip();
    return value.isEmpty() ? null : value;
  }

  private static String text(Element of) {
    String text = of == null ? "" : of.getTextContent().strip();
    return text.isEmpty() ? null : text;
  }
}
