package org.pcrm.query.wall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Viewer;

/** Conditions of a SELECT, all of which hold, and their named parameters. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Only rows of the viewer's office; of all, for a SUPER_ADMIN who looks at all; of none without an office. */
    public static Where inOfficeOf(Viewer viewer, String alias) {
        var where = new Where();
        if (viewer.seesAllOffices()) {
            return where;
        }
        return viewer.tenantId() == null
                ? where.and("false")
                : where.and(alias + ".tenant_id = :tenant", "tenant", viewer.tenantId());
    }

    /** Adds a condition without a parameter. */
    public Where and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition on a parameter; a {@code null} or an empty collection does not narrow. */
    public Where and(String condition, String parameter, Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) {
            return this;
        }
        parameters.put(parameter, value);
        return and(condition);
    }

    /** Sets a parameter that conditions mention; {@code null} is compared as SQL compares it, so that nothing equals it. */
    public Where with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The conditions as SQL, for use after {@code WHERE}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** The named parameters. */
    public Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
