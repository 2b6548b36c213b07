/** How long asking takes over far more than a practice knows. */
package org.galien.ai.assistant.bench;
