package io.github.yieldstick.known;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the last day on which an entry holds. */
public final class Days {
    /** What is expected where a day is to stand, for messages. */
    public static final String EXPECTED = "a day of the years 1970 to 9999, as 2027-03-01";

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /** The day that is written there; empty for what is none, as 2027-02-30, or is too far away to be meant. */
    public static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
