package org.galien.billing.accounts.bank;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ISO 20022 camt.053 (and .052, .054) of any edition: booked entries, and the balances they lead
 * from and to. Document types and outer entities are refused.
 */
final class CamtStatement {

  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Movement> movements = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Balances balances = new Balances();
  private Entry entry;
  private Balances.One balance;

  private CamtStatement(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** What is known of an entry while it is read. */
  private static final class Entry {
    private String amount = "";
    private String currency = "";
    private String side = "";
    private String status = "";
    private String day = "";
    private String key = "";
    private final List<String> labels = new ArrayList<>();
  }

  static List<Movement> read(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = null;
    try {
      xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      CamtStatement statement = new CamtStatement(xml);
      statement.all();
      return statement.movements;
    } catch (XMLStreamException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new StatementRefused("cut", Math.max(1, line));
    }
  }

  private void all() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new StatementRefused("entities", line());
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
  }

  private void begin(String name) {
    words.setLength(0);
    if (name.equals("Ntry")) {
      entry = new Entry();
    } else if (name.equals("Bal")) {
      balance = new Balances.One();
    } else if (name.equals("Stmt")) {
      balances.begin();
    } else if (entry != null && name.equals("Amt") && parent("Ntry")) {
      entry.currency = String.valueOf(xml.getAttributeValue(null, "Ccy"));
    }
    path.push(name);
  }

  private void end(String name) {
    path.pop();
    String said = words.toString().strip();
    words.setLength(0);
    if (name.equals("Ntry")) {
      take();
      entry = null;
    } else if (name.equals("Stmt")) {
      balances.check(line());
    } else if (name.equals("Bal")) {
      balances.add(balance, line());
      balance = null;
    } else if (balance != null) {
      balance.take(name, said);
    } else if (entry != null) {
      field(name, said);
    }
  }

  private void field(String name, String said) {
    switch (name) {
      case "Amt" -> entry.amount = parent("Ntry") ? said : entry.amount;
      case "CdtDbtInd" -> entry.side = parent("Ntry") ? said : entry.side;
      case "Sts", "Cd" -> entry.status = parent("Ntry") || parent("Sts") ? said : entry.status;
      case "Dt", "DtTm" -> entry.day = parent("BookgDt") ? said : entry.day;
      case "AcctSvcrRef" -> entry.key = parent("Ntry") ? said : entry.key;
      case "Ustrd", "AddtlNtryInf" -> entry.labels.add(said);
      default -> {
        // Not needed.
      }
    }
  }

  private void take() {
    if (!entry.currency.equals("EUR")) {
      throw new StatementRefused("currency", line());
    }
    if (!entry.status.isEmpty() && !entry.status.equals("BOOK")) {
      return;
    }
    int cents = Money.cents(entry.amount).orElseThrow(() -> new StatementRefused("amount", line()));
    int signed =
        switch (entry.side) {
          case "CRDT" -> cents;
          case "DBIT" -> -cents;
          default -> throw new StatementRefused("amount", line());
        };
    try {
      LocalDate day = LocalDate.parse(entry.day.substring(0, Math.min(10, entry.day.length())));
      String label = String.join(" ", entry.labels.stream().distinct().toList());
      movements.add(new Movement(day, signed, label, entry.key));
      balances.moved(signed);
    } catch (DateTimeException e) {
      throw new StatementRefused("day", line());
    }
  }

  private boolean parent(String name) {
    return name.equals(path.peek());
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }
}
