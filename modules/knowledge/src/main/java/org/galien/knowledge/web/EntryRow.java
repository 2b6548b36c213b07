package org.galien.knowledge.web;

import java.util.List;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.capture.PassageView;
import org.galien.knowledge.capture.SourceView;

/**
 * An entry in words, for pages.
 *
 * @param passage null for none
 * @param source of the passage, null for none
 * @param against entries it is said to contradict
 */
public record EntryRow(
    EntryView entry,
    String practitioner,
    String owner,
    String confirmed,
    String review,
    PassageView passage,
    SourceView source,
    List<EntryView> against) {

  public EntryView getEntry() {
    return entry;
  }

  public long getNumber() {
    return entry.id().value();
  }

  public int getVersion() {
    return entry.version();
  }

  public String getKind() {
    return entry.draft().kind().getCode();
  }

  public String getArea() {
    return entry.draft().area().getCode();
  }

  public String getState() {
    return entry.state().getCode();
  }

  public String getSubject() {
    return entry.draft().subject();
  }

  public String getContent() {
    return entry.draft().content();
  }

  public String getException() {
    return entry.draft().exception();
  }

  public boolean isMedical() {
    return entry.draft().medical();
  }

  public String getContributor() {
    return entry.origin().name();
  }

  public boolean isOpen() {
    return getState().equals("proposed") || getState().equals("contested");
  }

  public boolean isConfirmed() {
    return getState().equals("confirmed");
  }

  public String getPractitioner() {
    return practitioner;
  }

  public String getOwner() {
    return owner;
  }

  public String getConfirmed() {
    return confirmed;
  }

  public String getReview() {
    return review;
  }

  public PassageView getPassage() {
    return passage;
  }

  public SourceView getSource() {
    return source;
  }

  public List<EntryView> getAgainst() {
    return against;
  }
}
