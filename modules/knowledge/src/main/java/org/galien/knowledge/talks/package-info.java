/**
 * Conversations as files have them, and what can be told from their form alone: who says what when,
 * what replies to what, which sentences sound like a rule, a phrase, a contact.
 */
@Shared
package org.galien.knowledge.talks;

import org.galien.platform.shared.Shared;
