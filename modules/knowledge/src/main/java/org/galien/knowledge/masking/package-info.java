/**
 * Finds what could tell who a patient is in what is about to be kept, and puts a word in its place.
 * What is sure is masked whoever asks; what is only likely is shown to a person.
 */
@Shared
package org.galien.knowledge.masking;

import org.galien.platform.shared.Shared;
