/**
 * Turns a file somebody received into text and page pictures: recognises what it is by its first
 * bytes, reads PDF text, has scans and photos recognised by the {@code tesseract} program.
 *
 * <p>Whatever comes in is foreign. Nothing is decoded inside the server: a child JVM with a small
 * heap opens the file ({@code PageWorker}), so that a bomb or an endless loop costs one process,
 * killed at its time limit. No page is ever written to disk in clear.
 *
 * <p>This package must never know patients, filing, or the database.
 */
package org.galien.documents.reading;
