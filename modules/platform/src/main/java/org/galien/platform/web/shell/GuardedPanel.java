package org.galien.platform.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders its children aside first: when one throws, a word stands in their place. */
@FacesComponent(GuardedPanel.TYPE)
public class GuardedPanel extends UIComponentBase {

  static final String TYPE = "org.galien.GuardedPanel";
  private static final Logger LOG = LoggerFactory.getLogger(GuardedPanel.class);
  private static final String FAILED = "failed";

  @Override
  public String getFamily() {
    return TYPE;
  }

  /** Marks a fragment that could not even be built. */
  void fail(RuntimeException problem) {
    LOG.error("A panel is unavailable", problem);
    getChildren().clear();
    getAttributes().put(FAILED, Boolean.TRUE);
  }

  @Override
  public void encodeAll(FacesContext faces) throws IOException {
    ResponseWriter page = faces.getResponseWriter();
    StringWriter aside = new StringWriter();
    ResponseWriter writer = page.cloneWithWriter(aside);
    faces.setResponseWriter(writer);
    try {
      super.encodeAll(faces);
      writer.flush();
    } catch (RuntimeException e) {
      fail(e);
    } finally {
      faces.setResponseWriter(page);
    }
    if (getAttributes().containsKey(FAILED)) {
      unavailable(page);
    } else {
      page.write(aside.toString());
    }
  }

  private void unavailable(ResponseWriter page) throws IOException {
    page.startElement("p", this);
    page.writeAttribute("class", "note-bar warn", null);
    page.writeText(Messages.text(Texts.locale(), "platform.panel.unavailable"), null);
    page.endElement("p");
  }
}
