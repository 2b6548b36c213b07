/** What is asked: the signs, which nobody edits, and the practice's own questions. */
package org.galien.ai.preconsultation.script;
