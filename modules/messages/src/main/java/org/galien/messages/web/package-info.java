/** Telephone notes and tasks on screens: the dialog on every page, the list, the day, the chart. */
package org.galien.messages.web;
