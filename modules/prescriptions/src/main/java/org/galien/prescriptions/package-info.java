/**
 * What a doctor prescribes: written as a draft that is saved while it is typed, checked line by
 * line, signed once and then never changed but by another that takes its place. It points out, and
 * refuses only what the law asks for and is missing; it compares nothing with the patient's data.
 */
package org.galien.prescriptions;
