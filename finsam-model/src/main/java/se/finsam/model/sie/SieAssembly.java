package se.finsam.model.sie;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Makes the record of a file that has been read to its end, once it is known in which encoding and of which type it is. */
final class SieAssembly {
    private static final Text EXPORT = new Text("en export av typ 1, 2, 3 eller 4E", "an export of type 1, 2, 3 or 4E");

    private final String name;
    private final String hash;
    private final Teckenkodning encoding;
    private final Charset charset;
    private final SieHeader header;
    private final SieRegister register;
    private final SieVouchers vouchers;
    private final @Nullable SieKontrollsumma checksum;

    SieAssembly(
            String name,
            String hash,
            Teckenkodning encoding,
            SieHeader header,
            SieRegister register,
            SieVouchers vouchers,
            @Nullable SieKontrollsumma checksum) {
        this.name = name;
        this.hash = hash;
        this.encoding = encoding;
        this.charset = encoding.charset();
        this.header = header;
        this.register = register;
        this.vouchers = vouchers;
        this.checksum = checksum;
    }

    /**
     * The file, with everything told that only shows at its end.
     *
     * @param firstLines where each label first stands
     */
    SieFil file(FirstLines firstLines, SieProblems problems) {
        Sietyp type = type(firstLines);
        new SieCompleteness(header, register, vouchers, problems).tell(type, firstLines);
        if (type == Sietyp.TYP_4I && vouchers.count() > 0 && problems.refused()) {
            problems.add(SieAvvikelse.IMPORT_FILE, 0, EXPORT);
        }
        SieFil file = new SieFil(
                name,
                hash,
                encoding,
                type,
                header.program(charset),
                header.generated(),
                header.company(charset),
                header.organisation(charset),
                header.organisationLine(),
                header.plan(charset),
                header.currency(charset),
                header.coverage(),
                vouchers.latest(),
                header.years(),
                accounts(),
                dimensions(),
                objects(),
                type == Sietyp.TYP_2 ? List.of() : objectAmounts(),
                vouchers.toRecord(charset),
                checksum);
        LostNames.tell(file, header.companyLine(), problems);
        if (!problems.refused()) {
            // Of a ledger of which a row is lost there is nothing to say.
            SieChecks.tell(file, problems);
        }
        return file;
    }

    private Sietyp type(FirstLines firstLines) {
        Sietyp declared = header.declared();
        boolean told = firstLines.has(SieLabel.SIETYP);
        boolean balances = firstLines.has(SieLabel.IB, SieLabel.UB, SieLabel.RES);
        if (declared == Sietyp.TYP_4E || (declared == null && told && vouchers.count() > 0)) {
            String ending = name.toLowerCase(Locale.ROOT);
            // An export has a chart of accounts and balances, whatever its name ends in.
            boolean named = ending.endsWith(".se") && firstLines.has(SieLabel.KONTO, SieLabel.PSALDO, SieLabel.PBUDGET);
            boolean imported = ending.endsWith(".si") || (!named && !balances);
            return imported ? Sietyp.TYP_4I : Sietyp.TYP_4E;
        }
        if (declared != null) {
            return declared;
        }
        if (!told) {
            return Sietyp.TYP_1;
        }
        if (firstLines.has(SieLabel.OIB, SieLabel.OUB, SieLabel.OBJEKT)) {
            return Sietyp.TYP_3;
        }
        return firstLines.has(SieLabel.PSALDO, SieLabel.PBUDGET) ? Sietyp.TYP_2 : Sietyp.TYP_1;
    }

    private List<SieKonto> accounts() {
        List<SieKonto> accounts = new ArrayList<>();
        for (AccountEntry account : register.accounts()) {
            accounts.add(new SieKonto(
                    text(account.number),
                    optional(account.name),
                    AccountTypes.known(account.type) ? optional(account.type) : null,
                    account.line,
                    sums(account.opening),
                    sums(account.closing),
                    sums(account.result),
                    months(account.months),
                    months(account.budget),
                    account.movement.saldo(0)));
        }
        accounts.sort(Comparator.comparing(SieKonto::nummer));
        return accounts;
    }

    private static List<SieSaldo> sums(YearMap<SieSum> of) {
        List<SieSaldo> all = new ArrayList<>();
        for (int year : of.years()) {
            add(all, of.get(year), year);
        }
        return all;
    }

    private static List<SieSaldo> months(YearMap<PeriodAmounts> of) {
        List<SieSaldo> all = new ArrayList<>();
        for (int year : of.years()) {
            PeriodAmounts months = of.get(year);
            add(all, months == null ? null : months.sum(), year);
        }
        return all;
    }

    private static void add(List<SieSaldo> all, @Nullable SieSum sum, int year) {
        SieSaldo saldo = sum == null ? null : sum.saldo(year);
        if (saldo != null) {
            all.add(saldo);
        }
    }

    private List<SieDimension> dimensions() {
        List<SieDimension> all = new ArrayList<>();
        for (SieRegister.Dimension dimension : register.dimensions()) {
            String given = optional(dimension.name);
            Integer parent = dimension.line == 0 && dimension.number == 2 ? (Integer) 1 : dimension.parent;
            all.add(new SieDimension(
                    dimension.number,
                    given == null ? ReservedDimensions.name(dimension.number) : given,
                    parent,
                    dimension.line));
        }
        return all;
    }

    private List<SieObjekt> objects() {
        List<SieObjekt> all = new ArrayList<>();
        for (SieRegister.Dimension dimension : register.dimensions()) {
            for (ObjectEntry object : dimension.objects.values()) {
                all.add(new SieObjekt(dimension.number, text(object.code), optional(object.name), object.line));
            }
        }
        all.sort(Comparator.comparingInt(SieObjekt::dimension).thenComparing(SieObjekt::nummer));
        return all;
    }

    private List<SieObjektsaldo> objectAmounts() {
        List<SieObjektsaldo> all = new ArrayList<>();
        for (AccountEntry account : register.accounts()) {
            for (ObjectAmounts of : account.objects.values()) {
                if (!register.whole(of.object)) {
                    continue;
                }
                all.add(new SieObjektsaldo(
                        text(account.number),
                        of.object.dimension,
                        text(of.object.code),
                        saldo(of.opening()),
                        saldo(of.closing()),
                        saldo(of.months()),
                        saldo(of.budget()),
                        of.movement.saldo(0)));
            }
        }
        all.sort(Comparator.comparing(SieObjektsaldo::konto)
                .thenComparingInt(SieObjektsaldo::dimension)
                .thenComparing(SieObjektsaldo::objekt));
        return all;
    }

    private static @Nullable SieSaldo saldo(@Nullable SieSum sum) {
        return sum == null ? null : sum.saldo(0);
    }

    private static @Nullable SieSaldo saldo(@Nullable PeriodAmounts months) {
        return months == null ? null : months.sum().saldo(0);
    }

    private String text(byte[] bytes) {
        return new String(bytes, charset);
    }

    private @Nullable String optional(byte @Nullable [] bytes) {
        String text = bytes == null ? "" : text(bytes);
        return text.isBlank() ? null : text;
    }
}
