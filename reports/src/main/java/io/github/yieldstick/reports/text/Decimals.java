package io.github.yieldstick.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with so many digits behind the point, the same whatever the locale. */
public final class Decimals {

    private Decimals() {}

    /** The number with that many digits behind a point, none where that is 0; halves are rounded up. */
    public static String of(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
