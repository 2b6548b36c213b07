/** What the demonstration's staff knows. */
package org.galien.knowledge.demo;
