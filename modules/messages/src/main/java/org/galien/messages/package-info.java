/**
 * Telephone notes and tasks between desk, nurses and doctors, in the place of paper slips: who
 * called, about whom, what, how urgent, for whom; answered, handed on, done. Nothing of it is
 * deleted, and every step says who and when.
 */
package org.galien.messages;
