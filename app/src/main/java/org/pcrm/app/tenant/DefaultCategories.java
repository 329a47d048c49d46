package org.pcrm.app.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pcrm.api.tenant.Category;
import org.springframework.core.io.ClassPathResource;

/** The categories an office begins with, until its administrator sets others; handled by no department yet. */
final class DefaultCategories {

    private static final ClassPathResource NAMES = new ClassPathResource("office/default-categories.txt");

    private DefaultCategories() {}

    static List<Category> read() {
        try {
            return NAMES.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(name -> new Category(name, null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
