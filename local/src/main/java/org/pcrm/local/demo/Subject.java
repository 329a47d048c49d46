package org.pcrm.local.demo;

import org.pcrm.api.complaint.Language;

/**
 * What a complaint of the demonstration is about.
 *
 * @param department the one that takes care of it, routed there by the category or by hand
 * @param text with {@code {place}} where the locality belongs
 */
record Subject(String category, String department, Language language, String text) {

    static Subject of(String[] columns) {
        var category = Table.about("categories", columns[0]).findFirst().orElseThrow();
        return new Subject(columns[0], category[2], Language.valueOf(columns[1]), columns[2]);
    }
}
