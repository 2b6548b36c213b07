package org.galien.platform.web.tables;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.galien.platform.places.Tone;
import org.galien.platform.text.TextPart;

/**
 * What a column says of a row: {@code <g:cell of="#{table}" column="#{column}" row="#{row}"/>}.
 * Written here and not in the page, which would ask the column ten times for each of hundreds of
 * cells, and look for its methods each time.
 */
@FacesComponent(TableCell.TYPE)
public class TableCell extends UIComponentBase {

  static final String TYPE = "org.galien.TableCell";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void encodeBegin(FacesContext faces) throws IOException {
    PagedTable<Object> table = (PagedTable<Object>) getAttributes().get("of");
    TableColumn<Object> column = (TableColumn<Object>) getAttributes().get("column");
    Object row = getAttributes().get("row");
    ResponseWriter page = faces.getResponseWriter();
    String address = column.address(row);
    Tone tone = column.tone(row);
    if (address != null && !address.isEmpty()) {
      page.startElement("a", this);
      page.writeAttribute(
          "href", faces.getExternalContext().getRequestContextPath() + address, null);
      page.writeAttribute("aria-current", String.valueOf(table.shown(row)), null);
      text(page, column, row);
      page.endElement("a");
    } else if (tone == null) {
      text(page, column, row);
    }
    if (tone != null) {
      badge(page, tone, column.text(row));
    }
  }

  /** With what of it was typed underlined. */
  private <T> void text(ResponseWriter page, TableColumn<T> column, T row) throws IOException {
    List<TextPart> parts = column.parts(row);
    if (parts == null || parts.isEmpty()) {
      page.writeText(column.text(row), null);
      return;
    }
    for (TextPart part : parts) {
      if (part.matched()) {
        page.startElement("u", this);
        page.writeText(part.text(), null);
        page.endElement("u");
      } else {
        page.writeText(part.text(), null);
      }
    }
  }

  private void badge(ResponseWriter page, Tone tone, String text) throws IOException {
    page.startElement("span", this);
    page.writeAttribute("class", "tag " + tone.getCss(), null);
    page.startElement("i", this);
    page.writeAttribute("class", "i i-" + tone.getIcon(), null);
    page.writeAttribute("aria-hidden", "true", null);
    page.endElement("i");
    page.writeText(text, null);
    page.endElement("span");
  }
}
