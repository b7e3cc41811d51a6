package se.finsam.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Drafts for tests. */
final class Drafts {
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String REPORT = "arsredovisning-2021.pdf";

    private Drafts() {}

    static Forslag proposal(String key, String value, Sakerhet degree, int page, String words) {
        return new Forslag(key, value, degree, "står så", List.of(new Stalle(REPORT, HASH, page, 7, words)));
    }

    /** A förbund with two medlemmar, their grants, and an equity that two pages tell differently. */
    static Utkast small() {
        List<Forslag> all = new ArrayList<>();
        all.add(proposal("/enhet", "TKR", Sakerhet.STYRKT, 4, "tkr"));
        all.add(proposal("/forbund/namn", "Samordningsförbundet Åmål", Sakerhet.LAST, 1, "Samordningsförbundet Åmål"));
        all.add(proposal("/rakenskapsar", "2021", Sakerhet.LAST, 1, "Årsredovisning 2021"));
        all.add(proposal("/tilldelning/0/medlem", "Åmåls kommun", Sakerhet.LAST, 3, "Åmåls kommun 1 000"));
        all.add(proposal("/tilldelning/0/belopp", "1000", Sakerhet.STYRKT, 3, "Åmåls kommun 1 000"));
        all.add(proposal("/tilldelning/1/medlem", "Region Väst", Sakerhet.LAST, 3, "Region Väst 2 000"));
        all.add(proposal("/tilldelning/1/belopp", "2000", Sakerhet.STYRKT, 3, "Region Väst 2 000"));
        all.add(proposal("/budget/kostnader/0/post", "Kansli", Sakerhet.LAST, 5, "Kansli 900"));
        all.add(proposal("/budget/kostnader/0/belopp", "900", Sakerhet.LAST, 5, "Kansli 900"));
        all.add(proposal(
                "/arsredovisning/balansrakning/egetKapital/utgaende", "1058", Sakerhet.LAST, 4, "Eget kapital 1 058"));
        all.add(proposal(
                "/arsredovisning/balansrakning/egetKapital/utgaende",
                "1085",
                Sakerhet.OSAKER,
                9,
                "eget kapital 1 085"));
        return new Utkast(List.of(new Dokument(REPORT, HASH, 12)), all, List.of("Sidan 5 har ingen text."));
    }

    /** The draft as it is read from its file. */
    static UtkastResult read(Utkast draft) {
        return read(UtkastWriter.toYaml(draft));
    }

    static UtkastResult read(String yaml) {
        return UtkastReader.read(yaml.getBytes(StandardCharsets.UTF_8), "prov.utkast.yaml");
    }
}
