package org.pcrm.app.architecture.counterexample.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.pcrm.app.architecture.counterexample.local.Lent;
import org.springframework.beans.factory.annotation.Autowired;

/** Relies on what is only lent, filled from behind, and on the older Jackson. */
public final class Borrows {

    @Autowired
    private Lent lent;

    @Override
    public String toString() {
        return new ObjectMapper().createArrayNode().add(lent.toString()).toString();
    }
}
