package consumer;

import java.time.LocalDate;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Enhet;
import se.finsam.model.Forbund;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.model.Post;
import se.finsam.model.PostBuilder;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportWriter;

/** Figures that a program has in objects become a report, which is kept as text and read back. */
public final class Objects {
    private final Checker checker = Checker.bundled();

    /** An underlag of what an economy system knows. */
    static Underlag underlag() {
        return Underlag.builder()
                .enhet(Enhet.TKR)
                .rakenskapsar(2024)
                .forbund(Forbund.builder()
                        .namn("Samordningsförbundet Exemplet")
                        .addMedlemmar(Medlem.builder()
                                .namn("Exempelkommunen")
                                .part(Part.KOMMUN)
                                .build())
                        .build())
                .addTilldelning(Tilldelning.builder()
                        .medlem("Exempelkommunen")
                        .belopp(5_000_000)
                        .build())
                .arsredovisning(Arsredovisning.builder()
                        .beslutad(LocalDate.of(2025, 3, 20))
                        .resultatrakning(Resultatrakning.builder()
                                .addIntakter(Post.builder()
                                        .post("Bidrag")
                                        .belopp(5_000_000)
                                        .fran(PostBuilder.Fran.MEDLEM)
                                        .build())
                                .addKostnader(Post.builder()
                                        .post("Insatser")
                                        .belopp(4_600_000)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /** The report of an underlag as text to keep; of one with errors, all of them. */
    String kept(Underlag underlag) {
        CheckResult result = checker.checkRead(UnderlagValidator.validate(underlag), CheckOptions.STANDARD);
        return ReportWriter.toJson(result);
    }

    /** A report that was kept. */
    static Granskningsrapport back(String kept) {
        return ReportReader.read(kept, "kept").get(0).report().orElseThrow();
    }
}
