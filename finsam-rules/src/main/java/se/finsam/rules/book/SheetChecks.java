package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.source.Text;
import se.finsam.rules.rule.Fault;
import se.finsam.rules.rule.Proof;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.RuleSheetReader;
import se.finsam.rules.rule.Uses;

/** What must hold of a control's {@code regel.yaml}: it can be read, names what it needs, and gives exactly one answer. */
final class SheetChecks {
    private final Kontrollfil kontroll;
    private final Located yaml;
    private final Located blad;
    private final List<Brist> errors = new ArrayList<>();

    SheetChecks(Kontrollfil kontroll, Located yaml, Located blad) {
        this.kontroll = kontroll;
        this.yaml = yaml;
        this.blad = blad;
    }

    /** What is wrong. Empty before {@link #read}. */
    List<Brist> errors() {
        return errors;
    }

    /** The sheet; empty where it cannot be read. */
    Optional<RuleSheet> read(Regelblad written, List<Parameterfil> parametrar, EgnaNycklar own) {
        RuleSheetReader reader = new RuleSheetReader(new RuleScope(kontroll.objekt(), parametrar, own));
        Optional<RuleSheet> sheet = reader.read(written);
        tell(Bristkod.RB615, reader.faults());
        sheet.ifPresent(this::check);
        return sheet;
    }

    /** What is wrong with the proof that each variant gives exactly one answer. It takes long, and asks nothing but the sheet. */
    List<Brist> proved(RuleSheet sheet) {
        List<Brist> all = new ArrayList<>();
        for (int i = 0; i < sheet.variants().size(); i++) {
            String place = place(sheet, i);
            Proof.Result proof = Proof.of(sheet.variants().get(i));
            for (Fault fault : proof.faults()) {
                boolean placed = fault.pointer().startsWith("/varianter")
                        || fault.pointer().startsWith(place);
                all.add(brist(Bristkod.RB617, placed ? fault : new Fault(place + fault.pointer(), fault.slip())));
            }
            if (!proof.whole()) {
                all.add(brist(
                        Bristkod.RB617,
                        place + "/regler",
                        "för många tal jämförs med varandra för att bevisa att ett svar ges; dela upp villkoren"));
            }
        }
        return all;
    }

    private static String place(RuleSheet sheet, int variant) {
        return sheet.variants().get(variant).id().isEmpty() && sheet.variants().size() == 1
                ? ""
                : "/varianter/" + variant;
    }

    private void check(RuleSheet sheet) {
        Set<String> parameters = new LinkedHashSet<>();
        Set<String> facts = new LinkedHashSet<>();
        for (int i = 0; i < sheet.variants().size(); i++) {
            RuleSheet.Variant variant = sheet.variants().get(i);
            String place = place(sheet, i);
            Uses uses = Uses.of(variant);
            parameters.addAll(uses.parameters());
            keys(uses, place);
            unused(variant, uses, place);
            facts.addAll(uses.facts());
        }
        for (String name : sheet.variants().get(0).facts().keySet()) {
            if (!facts.contains(name)) {
                at(Bristkod.RB611, "/fakta/" + name, name + " används inte i något villkor");
            }
        }
        for (String id : parameters) {
            if (kontroll.parametrar() == null || !kontroll.parametrar().contains(id)) {
                errors.add(yaml.brist(
                        Bristkod.RB203,
                        "parametrar",
                        id,
                        "kontrollen använder parametern " + id + ", som inte står i parametrar"));
            }
        }
    }

    /** A key that must be there is one that the control says it needs, so that templates ask for it. */
    private void keys(Uses uses, String place) {
        Set<String> known = new LinkedHashSet<>();
        for (Behov need : kontroll.behover()) {
            need.satt().forEach(known::addAll);
        }
        Set<String> read = new LinkedHashSet<>();
        for (String prefix : kontroll.objekt().prefix()) {
            read.addAll(uses.keys(prefix, kontroll.objekt().agarprefix()));
        }
        for (String key : read) {
            if (!known.contains(key)) {
                at(
                        Bristkod.RB616,
                        place + "/regler",
                        "läser nyckeln " + key + ", som inte står under behover i " + yaml.file());
            }
        }
    }

    private void unused(RuleSheet.Variant variant, Uses uses, String place) {
        for (RuleSheet.Figure figure : variant.figures().values()) {
            String name = figure.name();
            boolean shown = shown(name);
            if (!uses.figures().contains(name) && !shown) {
                at(
                        Bristkod.RB611,
                        place + "/rakna/" + name,
                        name + " används inte i något villkor, uttryck eller text");
            }
        }
    }

    private boolean shown(String figure) {
        List<Text> additions = kontroll.tillagg() == null ? List.of() : kontroll.tillagg();
        return kontroll.utfall().values().stream().anyMatch(text -> text.names(figure))
                || additions.stream()
                        .anyMatch(text -> Textplats.names(text.sv()).contains(figure));
    }

    private void tell(Bristkod kod, List<Fault> faults) {
        faults.forEach(fault -> errors.add(brist(kod, fault)));
    }

    private void at(Bristkod kod, String pointer, String text) {
        errors.add(brist(kod, pointer, text));
    }

    private Brist brist(Bristkod kod, Fault fault) {
        String where = fault.slip().at() > 0 ? "tecken " + (fault.slip().at() + 1) + ": " : "";
        return brist(kod, fault.pointer(), where + fault.slip().text());
    }

    private Brist brist(Bristkod kod, String pointer, String text) {
        return Brist.at(kod, blad.file(), pointer.isEmpty() ? 1 : blad.line(pointer), text);
    }
}
