/**
 * Whether two identities may be one person, and why. Pure rules over two sets of traits: they read
 * no table and merge nothing; a person decides.
 */
package org.galien.patients.duplicates;
