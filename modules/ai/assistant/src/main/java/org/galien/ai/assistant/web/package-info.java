/** The panel that asks on every page, and the full page. */
package org.galien.ai.assistant.web;
