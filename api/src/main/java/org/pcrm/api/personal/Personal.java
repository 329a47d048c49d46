package org.pcrm.api.personal;

import java.util.Objects;

/**
 * Personal data inside an event. The type decides: whatever is declared {@code Personal} is stored only sealed,
 * under the key of its complaint, and is gone for good once that key is erased.
 *
 * @param <T> what it holds: a string or a record of the language
 */
public sealed interface Personal<T> {

    /** Readable data; {@code null} stays {@code null}. */
    static <T> Personal<T> of(T value) {
        return value == null ? null : new Clear<>(value);
    }

    /** The data, {@code null} when it was erased. Fails while it is still sealed. */
    T value();

    /** Whether its key was erased. */
    default boolean erased() {
        return this instanceof Erased;
    }

    /** Readable, in memory only. Its text form hides the value, so that no log tells it. */
    record Clear<T>(T value) implements Personal<T> {
        public Clear {
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return "Personal[clear]";
        }
    }

    /**
     * As stored.
     *
     * @param box nonce, ciphertext and tag in Base64
     */
    record Sealed<T>(String box) implements Personal<T> {
        @Override
        public T value() {
            throw new IllegalStateException("Personal data is read before it was opened");
        }

        @Override
        public String toString() {
            return "Personal[sealed]";
        }
    }

    /** Its key was erased: nobody can read it again. */
    record Erased<T>() implements Personal<T> {
        @Override
        public T value() {
            return null;
        }
    }
}
