/**
 * What the practice receives on paper or by mail: kept as it came, read, filed into a chart by a
 * person, and taken out again when it was filed wrongly.
 *
 * <p>A document is received (its bytes are in the vault before anything else happens), read in the
 * background, and then waits in the inbox until somebody files it or sets it aside. Nothing is ever
 * deleted: a filing is withdrawn, a description superseded.
 *
 * <p>This module must never know who proposes a filing ({@link
 * org.galien.documents.FilingProposals} may have no implementation), nor file anything by itself.
 */
package org.galien.documents;
