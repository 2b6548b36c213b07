package org.galien.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.inbox.FilingProposal;
import org.galien.platform.voice.Dates;

/**
 * The right column: what is proposed, and what a person can set.
 *
 * @param proposal null when there is none
 * @param patient the sure patient, or null
 * @param candidates people it may be about, best first; never a default
 * @param people as the document writes those it names, when no patient is sure
 * @param reason why no patient is sure, or null
 * @param typeConfidence in words and figures, or null
 * @param message what the reading had to say, or null
 * @param at when it was proposed, as text, or null
 */
public record FilingCard(
    DocumentView document,
    FilingProposal proposal,
    PersonLine patient,
    List<PersonLine> candidates,
    List<ReadLine> people,
    String reason,
    String typeConfidence,
    String message,
    String at,
    String title) {
  private static final double HIGH = 0.9;

  private static final Pattern ENGINE_DETAILS = Pattern.compile("(?: [\\d.]+)?(?: \\([^)]*\\))?$");

  public long getId() {
    return document.id().value();
  }

  /** See {@link InboxRow#getState}. */
  public String getState() {
    return InboxRow.state(document.status(), proposal);
  }

  public DocumentView getDocument() {
    return document;
  }

  public FilingProposal getProposal() {
    return proposal;
  }

  public PersonLine getPatient() {
    return patient;
  }

  public List<PersonLine> getCandidates() {
    return candidates;
  }

  public List<ReadLine> getPeople() {
    return people;
  }

  /**
   * Whether several people are named, and none is the patient for sure: perhaps several letters.
   */
  public boolean isSeveral() {
    return people.size() > 1;
  }

  public String getReason() {
    return reason;
  }

  /** The letterhead as read, or empty. */
  public String getSender() {
    return proposal == null || proposal.sender() == null ? "" : proposal.sender();
  }

  /** Whom it is for, or empty. */
  public String getRecipient() {
    return proposal == null || proposal.recipient() == null ? "" : proposal.recipient();
  }

  public DocumentType getType() {
    return proposal == null ? null : proposal.type();
  }

  public String getTypeConfidence() {
    return typeConfidence;
  }

  public boolean isTypeSure() {
    return proposal != null && proposal.typeConfidence() >= HIGH;
  }

  public String getDate() {
    LocalDate date = proposal == null ? null : proposal.documentDate();
    return date == null ? "" : Dates.date(date);
  }

  public String getAuthor() {
    return proposal == null || proposal.author() == null ? "" : proposal.author();
  }

  public String getMessage() {
    return message;
  }

  public String getAt() {
    return at;
  }

  public String getTitle() {
    return title;
  }

  /** What proposed it, for people. */
  public String getEngineName() {
    return proposal == null ? "" : inWords(proposal.engine());
  }

  /** Without its version, and what tells one text of rules from another: « Règles ». */
  static String inWords(String engine) {
    String name = ENGINE_DETAILS.matcher(engine).replaceFirst("");
    return name.isEmpty()
        ? engine
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  public boolean isUrgent() {
    return proposal != null && proposal.urgent();
  }

  public String getUrgentReasons() {
    return proposal == null ? "" : String.join(" ; ", proposal.urgentReasons());
  }
}
