package org.pcrm.app.storage;

import com.zaxxer.hikari.HikariDataSource;

/** Opens pools for rebuilds. */
@FunctionalInterface
public interface RebuildConnections {

    /**
     * A pool whose connections find the tables of rebuilds and no others; to be closed by whoever asked.
     *
     * @param size the most connections it holds
     */
    HikariDataSource open(int size);
}
