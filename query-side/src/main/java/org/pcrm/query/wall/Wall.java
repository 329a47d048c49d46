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

    /**
     * Each question is planned for its own values: a plan for any of them takes the few open complaints for a fifth of all,
     * and reads a year's register to find a page.
     */
    private static final String EACH_BY_ITSELF = "force_custom_plan";

    private static final String ONCE = "auto";

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
        return read(viewer, EACH_BY_ITSELF, work);
    }

    /** The same for what is found by a key alone: planning that anew takes longer than finding it. */
    public <T> T readByKey(Viewer viewer, Function<JdbcClient, T> work) {
        return read(viewer, ONCE, work);
    }

    private <T> T read(Viewer viewer, String planned, Function<JdbcClient, T> work) {
        return transaction.execute(status -> {
            // Settings of the transaction, so that the connection goes back to the pool without them.
            jdbc.sql("SELECT set_config('pcrm.tenant', :tenant, true), set_config('pcrm.all_tenants', :all, true),"
                            + " set_config('plan_cache_mode', :planned, true)")
                    .param(
                            "tenant",
                            viewer.tenantId() == null ? "" : viewer.tenantId().toString())
                    .param("all", viewer.seesAllOffices() ? "on" : "off")
                    .param("planned", planned)
                    .query()
                    .singleRow();
            return work.apply(jdbc);
        });
    }
}
