package org.pcrm.query.wall;

import java.util.function.Function;
import javax.sql.DataSource;
import org.pcrm.api.actor.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads tables as one viewer: row-level security shows the rows of the viewer's office only, of every office to a
 * SUPER_ADMIN who looks at all, and none without an office.
 */
@Component
public class Wall {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Wall(@Qualifier("readDataSource") DataSource read) {
        jdbc = JdbcClient.create(read);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(read));
        transaction.setReadOnly(true);
        // One viewer never inherits what another one sees.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does the work in a read-only transaction of its own; whatever it reads on this thread is read as the viewer. */
    public <T> T read(Viewer viewer, Function<JdbcClient, T> work) {
        return transaction.execute(status -> {
            // Settings of the transaction, so that the connection goes back to the pool without them.
            jdbc.sql("SELECT set_config('pcrm.tenant', :tenant, true), set_config('pcrm.all_tenants', :all, true)")
                    .param(
                            "tenant",
                            viewer.tenantId() == null ? "" : viewer.tenantId().toString())
                    .param("all", viewer.seesAllOffices() ? "on" : "off")
                    .query()
                    .singleRow();
            return work.apply(jdbc);
        });
    }
}
