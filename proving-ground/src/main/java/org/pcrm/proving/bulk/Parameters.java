package org.pcrm.proving.bulk;

import java.sql.Array;
import java.sql.SQLException;

/** Arrays as they come: JDBC's own, or Java's, which the driver takes as well. */
final class Parameters {

    private Parameters() {}

    static boolean isArray(Object parameter) {
        return parameter instanceof Array || parameter instanceof Object[];
    }

    static Object[] elements(Object array) throws SQLException {
        return (Object[]) (array instanceof Array jdbc ? jdbc.getArray() : array);
    }
}
