package se.finsam.model.sie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and months as numbers, since a file has millions of them: 20250131 and 202501. */
final class SieDates {
    private SieDates() {}

    /** A day as it should be written, YYYYMMDD; its negative where it is written YYYY-MM-DD; 0 where it is none. */
    static int read(byte[] buf, int from, int to) {
        int length = to - from;
        if (length == 8) {
            return day(digits(buf, from, to));
        }
        if (length == 10 && buf[from + 4] == '-' && buf[from + 7] == '-') {
            int year = digits(buf, from, from + 4);
            int month = digits(buf, from + 5, from + 7);
            int day = digits(buf, from + 8, to);
            return year < 0 || month < 0 || day < 0 ? 0 : -day(year * 10_000 + month * 100 + day);
        }
        return 0;
    }

    /** A month; 0 where it is none. */
    static int month(byte[] buf, int from, int to) {
        int month = to - from == 6 ? digits(buf, from, to) : 0;
        return month % 100 >= 1 && month % 100 <= 12 ? month : 0;
    }

    private static int day(int date) {
        int month = date / 100 % 100;
        int day = date % 100;
        if (date <= 0 || month < 1 || month > 12 || day < 1) {
            return 0;
        }
        int longest = month == 2
                ? (leap(date / 10_000) ? 29 : 28)
                : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return day <= longest ? date : 0;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int digits(byte[] buf, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (buf[i] < '0' || buf[i] > '9') {
                return -1;
            }
            number = number * 10 + (buf[i] - '0');
        }
        return number;
    }

    /** The day of a number; null for 0. */
    static @Nullable LocalDate date(int number) {
        return number == 0 ? null : LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /** The number of a day. */
    static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
