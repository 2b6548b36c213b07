/**
 * The inbox: what was received, its preview, and the card where a person files it.
 *
 * <p>The page is drawn by Faces from services and request parameters alone; every change goes
 * through {@link org.galien.documents.web.DocumentsResource}, so that a lost session costs nothing
 * but signing in again. Fragments of the place {@code INBOX_SIDE} get the number of the shown
 * document as the parameter {@code documentId} (a long, 0 when none is shown). It must never know
 * who proposes a filing.
 */
package org.galien.documents.web;
