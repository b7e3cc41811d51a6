package se.finsam.model.sie;

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
public record SieLimits(
        int line, int lines, int digits, int accounts, int objects, int amounts, int text, int problems) {
    /**
     * Lines of 1 MiB, 100 million of them (3 GB of vouchers), amounts of 30 digits, 100 000 accounts, 500 000 objects, 5
     * million amounts, 32 MiB of names, 5 problems of each kind.
     */
    public static final SieLimits STANDARD =
            new SieLimits(1 << 20, 100_000_000, 30, 100_000, 500_000, 5_000_000, 32 << 20, 5);

    /** Refuses limits that let nothing through. */
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
}
