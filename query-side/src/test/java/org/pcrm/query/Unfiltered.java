package org.pcrm.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Takes the condition on the office out of every query on its way to the database, as if its author had forgotten it.
 * Everything else of the query stays. It has one connection, for one thread.
 */
final class Unfiltered extends DelegatingDataSource {

    /** As {@code Where.inOfficeOf} writes them, for who has an office and for who has none. */
    private static final String OF_ONE_OFFICE = "\\(\\w+\\.tenant_id = \\?\\)";

    private static final String OF_NONE = "\\(false\\)";

    private int taken;

    Unfiltered(DataSource database) {
        super(connection(database));
    }

    /** How many queries have lost their condition so far. */
    int taken() {
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> invoke(connection, method, arguments));
    }

    private Object invoke(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            arguments[0] = unfiltered((String) arguments[0]);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private String unfiltered(String sql) {
        var open = sql.replaceAll(OF_ONE_OFFICE, "(? IS NOT NULL)").replaceAll(OF_NONE, "(true)");
        taken += open.equals(sql) ? 0 : 1;
        return open;
    }

    private static DataSource connection(DataSource database) {
        try {
            return new SingleConnectionDataSource(database.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
