package org.pcrm.query.analytics;

/** What sums are told apart by, beside their measure. */
enum By {
    LABEL("label", "text"),
    DAY("day", "date"),
    DEPARTMENT("department_id", "uuid"),
    OFFICER("officer_id", "uuid");

    private final String column;
    private final String type;

    By(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return "f." + column;
    }

    String selected(boolean grouped) {
        return grouped ? column() : "CAST(NULL AS %s) AS %s".formatted(type, column);
    }
}
