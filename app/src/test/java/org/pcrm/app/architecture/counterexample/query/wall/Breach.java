package org.pcrm.app.architecture.counterexample.query.wall;

import javax.sql.DataSource;

/** Trusts the name of a parameter, and is given the primary data source. */
public record Breach(DataSource readDataSource) {}
