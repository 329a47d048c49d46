package org.pcrm.app.architecture.counterexample.query;

import javax.sql.DataSource;

/** Neither the wall nor a projection, and yet handed the whole database. */
public interface Reckless {

    void lookInto(DataSource database);
}
