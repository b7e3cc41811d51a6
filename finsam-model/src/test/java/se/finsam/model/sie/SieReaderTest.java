package se.finsam.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.OBJECTS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.source.Language;
import se.finsam.model.source.Sha256;

class SieReaderTest {
    @Test
    void says_whose_and_what_file_it_is() {
        SieFil file = SieTexts.clean(EXPORT);

        assertThat(file.namn()).isEqualTo("huvudbok.sie");
        assertThat(file.sha256()).isEqualTo(Sha256.of(EXPORT.getBytes(SieTexts.CP437)));
        assertThat(file.teckenkodning()).isEqualTo(Teckenkodning.CP437);
        assertThat(file.sietyp()).isEqualTo(Sietyp.TYP_4E);
        assertThat(file.program()).isEqualTo("Bokföring 1.0");
        assertThat(file.genererad()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(file.foretag()).isEqualTo("Samordningsförbundet Åsö");
        assertThat(file.organisationsnummer()).isEqualTo("222000-0000");
        assertThat(file.organisationsnummerRad()).isEqualTo(6);
        assertThat(file.kontoplanstyp()).isNull();
        assertThat(file.valuta()).isEqualTo("SEK");
        assertThat(file.omfattning()).isNull();
        assertThat(file.sistaTransaktion()).isEqualTo(LocalDate.of(2025, 2, 20));
        assertThat(file.rakenskapsar())
                .containsExactly(
                        new SieRakenskapsar(0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 8),
                        new SieRakenskapsar(-1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 9));
        assertThat(file.kontrollsumma()).isNull();
    }

    @Test
    void gives_each_account_its_amounts_with_their_lines() {
        SieFil file = SieTexts.clean(EXPORT);

        assertThat(file.konton()).extracting(SieKonto::nummer).containsExactly("1930", "2010", "3510", "4510");
        SieKonto bank = file.konto("1930").orElseThrow();
        assertThat(bank.namn()).isEqualTo("Bank");
        assertThat(bank.typ()).isEqualTo("T");
        assertThat(bank.rad()).isEqualTo(10);
        assertThat(bank.ingaende(0)).contains(saldo(0, "1000.00", 16, 1));
        assertThat(bank.utgaende()).containsExactly(saldo(0, "1250.50", 20, 1), saldo(-1, "1000.00", 18, 1));
        assertThat(bank.utgaende(-1)).contains(saldo(-1, "1000.00", 18, 1));
        assertThat(bank.resultat(0)).isEmpty();
        assertThat(bank.rorelse()).isEqualTo(saldo(0, "250.50", 29, 2));
        SieKonto cost = file.konto("4510").orElseThrow();
        assertThat(cost.resultat(0)).contains(saldo(0, "649.50", 23, 1));
        assertThat(cost.budget(0)).contains(saldo(0, "700.00", 24, 2));
        assertThat(cost.perioder(0)).isEmpty();
        assertThat(file.konto("9999")).isEmpty();
        assertThat(file.rakenskapsar(-2)).isEmpty();
    }

    @Test
    void gives_objects_their_part_of_each_account() {
        SieFil file = SieTexts.clean(EXPORT);

        assertThat(file.dimensioner()).containsExactly(new SieDimension(6, "Projekt", null, 0));
        assertThat(file.objekt()).containsExactly(new SieObjekt(6, "P1", "Vägen åter", 15));
        assertThat(file.objektsaldon())
                .containsExactly(new SieObjektsaldo(
                        "4510", 6, "P1", null, null, null, saldo(0, "250.00", 26, 1), saldo(0, "649.50", 34, 1)));
    }

    @Test
    void counts_the_vouchers() {
        assertThat(SieTexts.clean(EXPORT).verifikationer())
                .isEqualTo(new SieVerifikationer(2, 4, 0, 0, 0, 0, List.of()));
        assertThat(SieTexts.clean(OBJECTS).verifikationer()).isNull();
    }

    @Test
    void never_adds_totals_and_objects_together() {
        SieFil file = SieTexts.clean(OBJECTS);

        assertThat(file.sietyp()).isEqualTo(Sietyp.TYP_3);
        assertThat(file.konto("4510").orElseThrow().perioder(0)).contains(saldo(0, "400.00", 23, 2));
        assertThat(file.objektsaldon())
                .containsExactly(
                        new SieObjektsaldo(
                                "1930", 6, "P1", saldo(0, "50.00", 19, 1), saldo(0, "10.00", 20, 1), null, null, null),
                        new SieObjektsaldo("4510", 6, "P1", null, null, saldo(0, "300.00", 24, 2), null, null),
                        new SieObjektsaldo("4510", 6, "P2", null, null, saldo(0, "30.00", 25, 1), null, null));
    }

    @Test
    void tells_the_types_apart() {
        assertThat(SieTexts.clean(SieTexts.type2()).sietyp()).isEqualTo(Sietyp.TYP_2);
        assertThat(SieTexts.clean(SieTexts.importFile()).sietyp()).isEqualTo(Sietyp.TYP_4I);
        assertThat(named("a.SI", EXPORT)).isEqualTo(Sietyp.TYP_4I);
        assertThat(named("a.se", SieTexts.importFile())).isEqualTo(Sietyp.TYP_4E);
        assertThat(SieTexts.good(SieTexts.type2().replace("#SIETYP 2\n", "")).sietyp())
                .isEqualTo(Sietyp.TYP_1);
        assertThat(SieTexts.good(OBJECTS.replace("#SIETYP 3", "#SIETYP 7")).sietyp())
                .isEqualTo(Sietyp.TYP_3);
        assertThat(SieTexts.good(SieTexts.type2().replace("#SIETYP 2", "#SIETYP x"))
                        .sietyp())
                .isEqualTo(Sietyp.TYP_2);
        assertThat(SieTexts.good(EXPORT.replace("#SIETYP 4", "#SIETYP 4E")).sietyp())
                .isEqualTo(Sietyp.TYP_4E);
    }

    private static Sietyp named(String name, String file) {
        return SieReader.TOLERANT
                .read(new ByteArrayInputStream(file.getBytes(SieTexts.CP437)), name)
                .fil()
                .orElseThrow()
                .sietyp();
    }

    @Test
    void strict_takes_what_departs_from_nothing() {
        for (String file : List.of(EXPORT, OBJECTS, SieTexts.type2(), SieTexts.importFile())) {
            assertThat(SieTexts.read(SieReader.STRICT, file.getBytes(SieTexts.CP437)))
                    .isEqualTo(SieTexts.read(file));
        }
    }

    @Test
    void strict_refuses_what_tolerant_warns_of() {
        byte[] marked = EXPORT.replace("#KTYP 1930 T", "#KTYP 1930 K").getBytes(SieTexts.CP437);

        assertThat(SieTexts.read(SieReader.TOLERANT, marked).fil()).isPresent();
        assertThat(SieTexts.read(SieReader.STRICT, marked).fil()).isEmpty();
        assertThat(SieTexts.read(SieReader.STRICT, marked).problem())
                .singleElement()
                .returns(true, SieProblem::fel);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bok.se");
        assertThat(SieReader.TOLERANT.read(file).problem())
                .singleElement()
                .extracting(SieProblem::avvikelse)
                .isEqualTo(SieAvvikelse.UNREADABLE);

        Files.write(file, EXPORT.getBytes(SieTexts.CP437));
        assertThat(SieReader.STRICT.read(file).fil()).isPresent();
    }

    @Test
    void a_stream_that_fails_is_a_problem_and_is_left_open() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        SieResult result = SieReader.TOLERANT.read(broken, "ström");

        assertThat(result.problem())
                .singleElement()
                .extracting(problem -> problem.message(Language.EN))
                .isEqualTo("cannot be read: \"ström\"; expected a file that exists and may be read");
        assertThat(closed).isFalse();
    }

    @Test
    void sums_over_what_a_long_holds_are_exact() {
        String big = "92233720368547758.07";
        String rows = "#TRANS 4510 {} 9000000000000000.01\n".repeat(11) + "#TRANS 4510 {} " + big + "\n";
        SieFil read = SieTexts.good(SieTexts.after(EXPORT, "#TRANS", rows.strip()));

        assertThat(read.konto("4510").orElseThrow().rorelse())
                .extracting(saldo -> saldo == null ? null : saldo.belopp())
                .isEqualTo(new BigDecimal("9000000000000000.01")
                        .multiply(BigDecimal.valueOf(11))
                        .add(new BigDecimal(big))
                        .add(new BigDecimal("649.50")));
    }

    static SieSaldo saldo(int ar, String belopp, int rad, int poster) {
        return new SieSaldo(ar, new BigDecimal(belopp), rad, poster);
    }
}
