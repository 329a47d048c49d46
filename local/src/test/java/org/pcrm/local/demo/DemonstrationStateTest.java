package org.pcrm.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationStateTest {

    @TempDir
    Path directory;

    private DemonstrationState state;

    @BeforeEach
    void a_directory_without_demonstration() {
        state = new DemonstrationState(directory.resolve("demonstration"));
        assertThat(state.isUnfinished() || state.isLoaded()).isFalse();
    }

    @Test
    void one_that_was_begun_is_unfinished_until_it_ends() {
        state.begin();
        assertThat(state.isUnfinished()).isTrue();
        state.finish();
        assertThat(state.isUnfinished()).isFalse();
        assertThat(state.isLoaded()).isTrue();
    }

    @Test
    void only_an_unfinished_one_is_forgotten() {
        state.begin();
        state.forgetUnfinished();
        assertThat(state.isUnfinished()).isFalse();
        state.finish();
        state.forgetUnfinished();
        assertThat(state.isLoaded()).isTrue();
    }
}
