package se.finsam.model.sie;

import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * How much the reader takes before it refuses: what keeps a hostile or mistaken file from eating the machine.
 *
 * @param line the longest line, in bytes
 * @param lines the greatest number of lines
 * @param digits the greatest number of digits of an amount
 * @param accounts the greatest number of accounts
 * @param objects the greatest number of objects, and of pairs of account and object
 * @param amounts the greatest number of balances and months that are kept, one for each account, year and kind
 * @param text how many bytes of names are kept
 * @param problems how many problems of each kind are told one by one, and how many unbalanced vouchers
 */
@Api
public record SieLimits(
        int line, int lines, int digits, int accounts, int objects, int amounts, int text, int problems) {
    /**
     * Lines of 1 MiB, 100 million of them (3 GB of vouchers), amounts of 30 digits, 100 000 accounts, 500 000 objects, 5
     * million amounts, 32 MiB of names, 5 problems of each kind.
     */
    public static final SieLimits STANDARD =
            new SieLimits(1 << 20, 100_000_000, 30, 100_000, 500_000, 5_000_000, 32 << 20, 5);

    /**
     * Refuses limits that let nothing through.
     *
     * @hidden
     */
    @Internal
    public SieLimits {
        if (line < 1
                || lines < 1
                || digits < 1
                || accounts < 1
                || objects < 1
                || amounts < 1
                || text < 1
                || problems < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }

    /**
     * The same with another line: most bytes of a line.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits line(int other) {
        return new SieLimits(other, lines, digits, accounts, objects, amounts, text, problems);
    }

    /**
     * The same with another lines: most lines.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits lines(int other) {
        return new SieLimits(line, other, digits, accounts, objects, amounts, text, problems);
    }

    /**
     * The same with another digits: most digits of an amount.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits digits(int other) {
        return new SieLimits(line, lines, other, accounts, objects, amounts, text, problems);
    }

    /**
     * The same with another accounts: most accounts.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits accounts(int other) {
        return new SieLimits(line, lines, digits, other, objects, amounts, text, problems);
    }

    /**
     * The same with another objects: most objects.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits objects(int other) {
        return new SieLimits(line, lines, digits, accounts, other, amounts, text, problems);
    }

    /**
     * The same with another amounts: most amounts that are kept.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits amounts(int other) {
        return new SieLimits(line, lines, digits, accounts, objects, other, text, problems);
    }

    /**
     * The same with another text: most bytes of names.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits text(int other) {
        return new SieLimits(line, lines, digits, accounts, objects, amounts, other, problems);
    }

    /**
     * The same with another problems: most problems of each kind that are told.
     *
     * @throws IllegalArgumentException where it is less than 1
     * @since 0.1
     */
    public SieLimits problems(int other) {
        return new SieLimits(line, lines, digits, accounts, objects, amounts, text, other);
    }
}
