/**
 * Answers the newcomer at the desk from what people have confirmed, in their words, each with the
 * passage it stands in; says that it does not know, and who might. It changes no knowledge.
 */
package org.galien.ai.assistant;
