package org.galien.scheduling.web;

import java.time.LocalDateTime;

/**
 * Where something stands in the grid, as custom properties for the style sheet.
 *
 * @param row first row of 15 minutes, from 1
 * @param rows how many rows it touches
 * @param before minutes of the first row before it starts
 * @param after minutes of the last row after it ends
 */
record Place(int column, int row, int rows, int before, int after) {

  static final int STEP = 15;

  static Place of(int index, Axis axis, LocalDateTime start, LocalDateTime end) {
    return of(index, axis.minutes(start), axis.minutes(end));
  }

  /** From and to which minute of the axis. */
  static Place of(int index, int from, int to) {
    int row = Math.floorDiv(from, STEP);
    int last = Math.ceilDiv(to, STEP);
    return new Place(index + 2, row + 1, last - row, from - row * STEP, last * STEP - to);
  }

  /** How much of the axis it covers. */
  int minutes() {
    return rows * STEP - before - after;
  }

  String style() {
    String style = "grid-column:" + column + ";--r:" + row + ";--n:" + rows;
    return before == 0 && after == 0 ? style : style + ";--b:" + before + ";--a:" + after;
  }
}
