package org.galien.patients.imports.tables;

import java.util.List;

/**
 * @param line where it begins, from 1
 * @param cells one for each column, stripped, empty where nothing stands
 */
public record SourceRow(long line, List<String> cells) {}
