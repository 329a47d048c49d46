package org.pcrm.app.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class WaitingForACommitTest {

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void a_transaction_is_open() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void none_is_open() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void it_is_done_after_the_commit_and_not_before() {
        OnceCommitted.run(() -> done.add("told"));
        assertThat(done).isEmpty();
        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(done).containsExactly("told");
    }

    @Test
    void it_is_not_done_after_a_rollback() {
        OnceCommitted.run(() -> done.add("told"));
        TransactionSynchronizationUtils.triggerAfterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(done).isEmpty();
    }

    @Test
    void without_a_transaction_it_is_done_at_once() {
        TransactionSynchronizationManager.clear();
        OnceCommitted.run(() -> done.add("told"));
        assertThat(done).containsExactly("told");
    }
}
