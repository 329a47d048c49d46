package org.pcrm.app.architecture.counterexample.query;

import java.util.Random;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.app.architecture.counterexample.query.fold.Fold;

/** A projection that invents, answers, and keeps a way of its own to the database. */
public final class Dreamer {

    private final DataSource database;
    private int dream;

    Dreamer(DataSource database) {
        this.database = database;
    }

    @EventHandler
    void dream(Fold fold) {
        dream = new Random().nextInt();
    }

    @QueryHandler
    String tell(Integer query) {
        return database.toString() + dream;
    }
}
