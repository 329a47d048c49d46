package org.pcrm.local.postgres;

import java.nio.file.Path;

/** A program that commits one row, says so, and then waits to be killed. */
final class HoldsADatabase {

    private HoldsADatabase() {}

    /** Runs on the directory named by the only argument. */
    public static void main(String[] arguments) throws Exception {
        var database = TestDatabase.start(Path.of(arguments[0]));
        database.run(database.access().owner(), "CREATE TABLE kept AS SELECT 'acknowledged' AS what");
        System.out.println("ready");
        System.in.read();
    }
}
