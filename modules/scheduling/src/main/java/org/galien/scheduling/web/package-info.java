/**
 * The screen « Ma journée »: the agenda drawn as a grid of the server's own, the waiting room, and
 * the resources its script calls to book, move and follow appointments.
 *
 * <p>The page is made by GET alone and holds no form of Faces: what changed is fetched again and
 * put in the place of the old grid, so that a dialog somebody types in is never disturbed.
 */
package org.galien.scheduling.web;
