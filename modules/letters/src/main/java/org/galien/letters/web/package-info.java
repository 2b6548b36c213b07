/** Letters in the chart, those that wait, and the templates they begin with. */
package org.galien.letters.web;
