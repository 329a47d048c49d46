package org.pcrm.local.survival;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pcrm.local.postgres.Account;

/** A database as one role sees it. */
record Database(String url, Account account) {

    /** Runs a statement that answers nothing. */
    void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, account.username(), account.password());
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    /** The first column of every row, as text. */
    List<String> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, account.username(), account.password());
                var asked = connection.createStatement();
                var answer = asked.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
