package org.pcrm.app.export;

import java.util.List;

/**
 * A table: texts, numbers, constants, dates, and {@code null} for an empty cell.
 *
 * @param rows a value for each column
 */
public record Sheet(List<String> columns, List<List<Object>> rows) {}
