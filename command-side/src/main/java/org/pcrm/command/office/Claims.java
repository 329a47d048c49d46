package org.pcrm.command.office;

import java.util.Locale;
import org.pcrm.api.Refusal;
import org.pcrm.command.RefusedCommand;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names that only one may have: the database's UNIQUE constraints decide, whichever process asks. */
final class Claims {

    private Claims() {}

    /** What two spellings of one name have in common. */
    static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Writes a row with a name; one that is taken refuses the command. */
    static void claim(String taken, JdbcClient.StatementSpec write) {
        try {
            write.update();
        } catch (DuplicateKeyException e) {
            throw new RefusedCommand(Refusal.conflict(taken));
        }
    }
}
