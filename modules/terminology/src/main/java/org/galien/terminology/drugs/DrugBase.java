package org.galien.terminology.drugs;

import java.time.LocalDate;

/**
 * Which files the table in use was read from.
 *
 * @param dated day of the files
 * @param source name of their folder
 * @param conditions how many conditions of prescription it knows; 0 when their file was not there,
 *     and nothing is then known of drugs under control
 */
public record DrugBase(
    LocalDate dated, String source, int drugs, int substances, int packs, int conditions) {}
