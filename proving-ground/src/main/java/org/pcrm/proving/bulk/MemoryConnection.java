package org.pcrm.proving.bulk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** JDBC as far as the product uses it for statements by key; whatever else is asked of them is an error. */
final class MemoryConnection {

    private static final int MOST_PARAMETERS = 64;

    private MemoryConnection() {}

    static Connection of(Sheets sheets, Connection database) {
        return as(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && sheets.has(Deeds.tableOf((String) arguments[0]))) {
                return new Prepared(sheets, Deeds.of((String) arguments[0]), database).statement();
            }
            if (method.getName().equals("createArrayOf")) {
                return array(database, (String) arguments[0], (Object[]) arguments[1]);
            }
            try {
                return method.invoke(database, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A statement, and its parameters as they are set. */
    private static final class Prepared {

        private final Sheets sheets;
        private final Deed deed;
        private final Connection database;
        private final Object[] parameters = new Object[MOST_PARAMETERS];
        private final List<Object[]> batch = new ArrayList<>();
        private int changed;

        Prepared(Sheets sheets, Deed deed, Connection database) {
            this.sheets = sheets;
            this.deed = deed;
            this.database = database;
        }

        PreparedStatement statement() {
            return as(PreparedStatement.class, this::call);
        }

        private Object call(Object self, Method method, Object[] arguments) throws Exception {
            return switch (method.getName()) {
                case "setNull" -> set(arguments[0], null);
                case "setString",
                        "setObject",
                        "setLong",
                        "setInt",
                        "setBoolean",
                        "setBytes",
                        "setArray",
                        "setTimestamp" -> set(arguments[0], arguments[1]);
                case "addBatch" -> batch.add(parameters.clone());
                case "executeBatch" -> executeBatch();
                case "executeUpdate" -> deed.on(sheets, parameters).changed();
                case "execute" -> {
                    changed = deed.on(sheets, parameters).changed();
                    yield false;
                }
                case "getUpdateCount" -> changed;
                case "executeQuery" -> found(deed.on(sheets, parameters));
                case "getConnection" -> database;
                case "close", "clearWarnings", "clearParameters", "clearBatch" -> null;
                default -> throw new SQLFeatureNotSupportedException(method.toString());
            };
        }

        private Object set(Object place, Object value) {
            parameters[(Integer) place - 1] = value;
            return null;
        }

        private int[] executeBatch() throws Exception {
            for (var row : batch) {
                deed.on(sheets, row);
            }
            var each = new int[batch.size()];
            Arrays.fill(each, 1);
            batch.clear();
            return each;
        }
    }

    /** Spelled out only if it is for the database after all, whose driver takes the text of an array it does not know. */
    private static Array array(Connection database, String type, Object[] elements) {
        return as(Array.class, (self, method, arguments) -> switch (method.getName()) {
            case "getArray" -> elements;
            case "getBaseTypeName" -> type;
            case "toString" -> database.createArrayOf(type, elements).toString();
            case "free" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.toString());
        });
    }

    private static ResultSet found(Deed.Outcome outcome) {
        Iterator<Object[]> rows = outcome.rows().iterator();
        var current = new Object[1][];
        return as(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
            case "next" -> {
                var more = rows.hasNext();
                current[0] = more ? rows.next() : null;
                yield more;
            }
            case "getString", "getBytes" -> current[0][outcome.columns().indexOf(arguments[0])];
            case "close" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.toString());
        });
    }
}
