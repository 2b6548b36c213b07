/**
 * What the practice receives on paper or by mail: kept as it came, read, filed into a chart by a
 * person, and taken out again when it was filed wrongly.
 *
 * <p>A document is received (its bytes are in the vault before anything else happens), read in the
 * background, and then waits in the inbox until somebody files it or sets it aside. Nothing is ever
 * deleted: a filing is withdrawn, a description superseded.
 *
 * <p>This package holds what all its subjects share: a document's number, kind and status, and what
 * happens to it. The subjects build on it: {@code reading}, {@code filing} and {@code descriptions}
 * know nothing of each other; {@code reading} goes by what {@code opening} finds in a file; {@code
 * archive} keeps the documents by them; {@code inbox} shows what waits.
 *
 * <p>It must never know its subjects, nor who proposes a filing, nor file anything by itself.
 */
@Shared
package org.galien.documents;

import org.galien.platform.shared.Shared;
