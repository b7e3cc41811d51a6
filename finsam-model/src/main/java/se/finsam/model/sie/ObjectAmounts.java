package se.finsam.model.sie;

/** What an object has of an account in year 0, while its file is being read. Not thread-safe. */
final class ObjectAmounts {
    final ObjectEntry object;
    final SieSum opening = new SieSum();
    final SieSum closing = new SieSum();
    final PeriodAmounts months = new PeriodAmounts();
    final PeriodAmounts budget = new PeriodAmounts();
    final SieSum movement = new SieSum();

    /** For #OIB, #OUB, #PSALDO and #PBUDGET: 1 where there are rows of it alone, 2 of it with others, 3 of both. */
    final int[] kinds = new int[4];

    ObjectAmounts(ObjectEntry object) {
        this.object = object;
    }
}
