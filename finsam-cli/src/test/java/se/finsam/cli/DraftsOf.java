package se.finsam.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.Dokument;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;
import se.finsam.intake.Utkast;
import se.finsam.intake.UtkastReader;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.UtkastWriter;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Drafts that say what an underlag does, as if each of its values had been read on a page. */
final class DraftsOf {
    static final String DOCUMENT = "arsredovisning.pdf";
    static final String HASH = "a".repeat(64);

    private DraftsOf() {}

    /** A draft of all single values of an underlag in YAML; the page of each is its number, from 1. */
    static UtkastResult underlag(String yaml) {
        List<Forslag> all = new ArrayList<>();
        Node document = new TreeReader(Limits.STANDARD)
                .read(yaml, Syntax.YAML, 1, new Problems())
                .get(0);
        collect(document, all);
        return read(new Utkast(List.of(new Dokument(DOCUMENT, HASH, 9999)), all, List.of()));
    }

    /** A draft, as JSON, whose every text does what it should not. */
    static String hostile() {
        String bad = HostileInputs.escaped(HostileInputs.BAD);
        String place = "[{ \"dokument\": \"" + bad + "\", \"sida\": 1, \"rad\": 1, \"ord\": \"" + bad + "\" }]";
        String proposal = "{ \"nyckel\": \"%s\", \"varde\": \"%s\", \"sakerhet\": \"STYRKT\", \"skal\": \"" + bad
                + "\", \"stallen\": " + place + " }";
        return "{ \"schema\": \"finsam-utkast/1\", \"dokument\": [{ \"namn\": \"" + bad + "\", \"sha256\": \"" + HASH
                + "\", \"sidor\": 2 }], \"forslag\": [" + proposal.formatted("/forbund/namn", bad) + ", "
                + proposal.formatted("/enhet", "SEK") + ", " + proposal.formatted("/tilldelningSumma", "5") + ", "
                + proposal.formatted("/rakenskapsar", "2021") + ", "
                + proposal.formatted("/insatser/0/namn", bad) + ", " + proposal.formatted("/insatser/1/namn", "x" + bad)
                + ", " + proposal.formatted("/insatser/1/namn", "y" + bad)
                + "], \"upplysningar\": [\"" + bad + "\"] }";
    }

    static UtkastResult read(Utkast draft) {
        return UtkastReader.read(UtkastWriter.toYaml(draft).getBytes(StandardCharsets.UTF_8), "prov.utkast.yaml");
    }

    private static void collect(Node node, List<Forslag> all) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), all));
            // What whoever types takes for granted, and a draft has to say.
            for (String list : List.of("parter", "sokande")) {
                String flag = list + "Fullstandig";
                if (mapping.get(list).isPresent() && mapping.get(flag).isEmpty()) {
                    all.add(proposal(mapping.place().pointer() + "/" + flag, "true", all.size() + 1));
                }
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, all));
        } else if (node instanceof Node.Scalar value && !value.absent()) {
            String key = value.place().pointer();
            if (!key.equals("/schema")) {
                all.add(proposal(key, value.written(), all.size() + 1));
            }
        }
    }

    private static Forslag proposal(String key, String value, int page) {
        Stalle place = new Stalle(DOCUMENT, HASH, page, 1, "ord " + value);
        return new Forslag(key, value, Sakerhet.LAST, "", List.of(place));
    }
}
