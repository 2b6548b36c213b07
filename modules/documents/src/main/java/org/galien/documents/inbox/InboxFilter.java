package org.galien.documents.inbox;

/** Which part of the inbox, and in which order; newest first unless urgent ones come first. */
public record InboxFilter(InboxSlice slice, boolean urgentFirst) {

  public static InboxFilter all() {
    return new InboxFilter(InboxSlice.ALL, false);
  }
}
