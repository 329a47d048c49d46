package org.pcrm.command;

import org.pcrm.api.Command;

/** The way from one decision to those it brings with it: all are done in one transaction, or none is. */
public interface Onward {

    /**
     * Has a command done before the deciding method goes on.
     *
     * @return what its handler answers, or {@code null}
     * @throws RefusedCommand when a rule forbids it; the first decision is then lost too
     */
    <R> R send(Command command);
}
