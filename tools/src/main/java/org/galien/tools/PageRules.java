package org.galien.tools;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.galien.tools.WebSources.Source;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What holds for a page: well-formed, nothing declared in vain, nothing that the browser refuses.
 */
final class PageRules extends DefaultHandler {

  private final Source page;
  private final List<Finding> found = new ArrayList<>();
  private final Set<String> declared = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private Locator place;

  private PageRules(Source page) {
    this.page = page;
  }

  static List<Finding> findings(Source page) {
    PageRules rules = new PageRules(page);
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(page.text())), rules);
    } catch (SAXParseException e) {
      return List.of(new Finding(page.file(), e.getLineNumber(), e.getMessage()));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException(page.file().toString(), e);
    }
    rules.declared.removeAll(rules.used);
    rules.declared.forEach(prefix -> rules.add(1, "xmlns:" + prefix + " is not used"));
    return rules.found;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    used.add(prefix(name));
    if (name.equals("script")) {
      add(place.getLineNumber(), "a script in the page: the browser refuses it");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (attribute.startsWith("xmlns:")) {
        declared.add(attribute.substring("xmlns:".length()));
      } else {
        used.add(prefix(attribute));
      }
      if (prefix(name).isEmpty() && attribute.matches("on[a-z]+")) {
        add(place.getLineNumber(), attribute + ": the browser refuses handlers in the page");
      }
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
  }

  /** Asks nobody for what a DOCTYPE names. */
  @Override
  public InputSource resolveEntity(String id, String system) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void fatalError(SAXParseException problem) throws SAXException {
    throw problem;
  }

  private void add(int line, String text) {
    found.add(new Finding(page.file(), line, text));
  }

  private static String prefix(String name) {
    return name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
  }
}
