/** What keeps the house in order and never ships: format and rules of web sources, their tests. */
package org.galien.tools;
