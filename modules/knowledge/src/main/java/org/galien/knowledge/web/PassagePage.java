package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.galien.knowledge.capture.PassageView;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.SourceView;

/** Where something was said, with what stands around it: {@code ?passage=}. */
@Named("passagePage")
@RequestScoped
public class PassagePage {

  @Inject SourceLists lists;
  @Inject EntryRows rows;
  @Inject People people;
  @Inject HttpServletRequest request;

  public long getNumber() {
    String number = request.getParameter("passage");
    return number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }

  public SourceView getSource() {
    return lists.view(lists.passage(getNumber()).source());
  }

  public List<PassageView> getPassages() {
    return lists.passages(getSource().id());
  }

  public String getChecked() {
    SourceView source = getSource();
    return source.checkedAt() == null
        ? ""
        : people.name(source.checkedBy()) + ", " + rows.moment(source.checkedAt());
  }
}
