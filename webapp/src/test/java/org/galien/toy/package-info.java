/**
 * A module made for one test: what a patient has borrowed from the practice. It lies in test
 * sources, brings all it needs in its own jar, and no other line of the suite knows it.
 */
package org.galien.toy;
