package org.pcrm.api.department;

import java.util.List;

/**
 * What can be said and changed of a department.
 *
 * @param name unique in the office
 * @param slaHours at least 1, or {@code null} for the office's default
 * @param areas localities it serves; may be empty
 */
public record Profile(String name, Integer slaHours, List<String> areas) {}
