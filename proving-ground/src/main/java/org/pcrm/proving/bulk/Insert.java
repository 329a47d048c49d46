package org.pcrm.proving.bulk;

import java.util.Arrays;
import java.util.List;

/** One row. */
record Insert(String table, List<String> columns, List<Term> terms) implements Deed {

    @Override
    public Outcome on(Sheets sheets, Object[] parameters) {
        var next = Arrays.asList(parameters).iterator();
        sheets.of(table)
                .put(
                        columns,
                        Arrays.asList(terms.stream()
                                .map(term -> term.value(next::next))
                                .toArray()));
        return Outcome.changed(1);
    }
}
