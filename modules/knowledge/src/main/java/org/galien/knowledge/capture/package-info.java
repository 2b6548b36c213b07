/**
 * The ways in: interviews, transcripts, notes, papers. What comes in is an encrypted draft until a
 * person has checked who is named in it; then only the masked text is kept, and the draft is gone.
 */
@Shared
package org.galien.knowledge.capture;

import org.galien.platform.shared.Shared;
