package org.galien.documents.web;

import java.util.List;
import org.galien.documents.DocumentStatus;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.InboxEntry;

/**
 * One line of the list, ready to be drawn.
 *
 * @param day heading to draw above it, or null
 * @param time HH:mm
 * @param patient name of the sure patient, or null
 * @param hint why no patient is sure, or null
 * @param details author, source, pages
 * @param problem short word where the reading went wrong, or null
 * @param progress sentence while it is being read, or null
 */
public record InboxRow(
    InboxEntry entry,
    String day,
    String time,
    String patient,
    String hint,
    List<String> details,
    String problem,
    String progress) {

  public long getId() {
    return entry.id().value();
  }

  /** Differs whenever the shown card would: the page compares it with the card's. */
  public String getState() {
    return state(entry.status(), entry.proposal());
  }

  static String state(DocumentStatus status, FilingProposal proposal) {
    return status + (proposal == null ? "" : "@" + proposal.at().toEpochMilli());
  }

  public String getIcon() {
    return problem == null ? TypeLook.icon(entry.type()) : "alert";
  }

  public String getTypeKey() {
    return TypeLook.label(entry.type());
  }

  public boolean isUrgent() {
    return entry.urgent();
  }

  public boolean isMoving() {
    return entry.moving();
  }

  public int getPercent() {
    return entry.reading().percent();
  }

  /** Read, and waiting for a person to say whose it is. */
  public boolean isToConfirm() {
    return patient == null && problem == null && !entry.moving();
  }

  public String getDay() {
    return day;
  }

  public String getTime() {
    return time;
  }

  public String getPatient() {
    return patient;
  }

  public String getHint() {
    return hint;
  }

  public String getDetails() {
    return String.join(" · ", details);
  }

  public String getProblem() {
    return problem;
  }

  public String getProgress() {
    return progress;
  }
}
