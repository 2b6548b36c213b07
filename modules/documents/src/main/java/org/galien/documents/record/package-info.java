/** Filed documents and results, when a whole chart is handed out. */
package org.galien.documents.record;
