/**
 * The chart: banner, timeline, the note being written, what is read of the past, and room for
 * panels.
 *
 * <p>What is typed is saved through {@code /api} while it is typed ({@code js/note-saver.js}); no
 * bean here holds it. Reading something of the past swaps a part of the page only, so that the
 * editor and its text stay where they are.
 */
package org.galien.encounters.web;
