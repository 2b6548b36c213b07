/** The share of scheduling in {@code bench}: full agendas, read, booked in and raced for. */
package org.galien.scheduling.bench;
