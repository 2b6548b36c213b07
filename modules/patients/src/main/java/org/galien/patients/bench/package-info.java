/** The share of patients in {@code bench}: very many, and all ways to look for one of them. */
package org.galien.patients.bench;
