package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.finsam.model.EgnaNycklar;
import se.finsam.rules.rule.DrlWriter;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.RuleSheet;

/** Reads the folders of a rulebook's controls: their data, and their rules, written in {@code regel.yaml} or in DRL. */
final class RoomReader {
    private static final String CONTROL = "kontroll.yaml";
    private static final String SHEET = "regel.yaml";
    private static final String DRL = "regel.drl";

    private final RulebookFiles files;
    private final WrittenRecords records;
    private final List<Brist> errors;
    private final Function<String, Optional<RuleSheet>> proved;
    private final Proofs proofs = new Proofs();
    private final List<Kontrollrum> rooms = new ArrayList<>();
    private final Map<String, Regelkalla> rules = new TreeMap<>();
    private final Map<String, Regelblad> sheets = new TreeMap<>();
    private final Map<String, Path> folders = new LinkedHashMap<>();

    /**
     * What is wrong is added to {@code errors}; what the proofs find, by {@link #prove}.
     *
     * @param proved the sheets that were proved before, by the control's id: what is the same needs no proof again
     */
    RoomReader(
            RulebookFiles files,
            WrittenRecords records,
            List<Brist> errors,
            Function<String, Optional<RuleSheet>> proved) {
        this.files = files;
        this.records = records;
        this.errors = errors;
        this.proved = proved;
    }

    /** Waits for the proofs that each sheet gives exactly one answer, and adds what they find. */
    void prove() {
        proofs.into(errors);
    }

    /** The controls that could be read, with their rules. */
    List<Kontrollrum> rooms() {
        return List.copyOf(rooms);
    }

    /** The rules, by the package they declare. */
    Map<String, Regelkalla> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** What is written in {@code regel.yaml}, by the control's id. */
    Map<String, Regelblad> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** The folder of each control, by its id. */
    Map<String, Path> folders() {
        return Collections.unmodifiableMap(folders);
    }

    /**
     * The control of a folder; empty, and told, where it cannot be read.
     *
     * @param parametrar the parameters that its rules can name
     * @param nycklar the keys that its rulebook adds
     */
    Optional<Kontrollfil> read(Path room, List<Parameterfil> parametrar, EgnaNycklar nycklar) throws IOException {
        Path file = room.resolve(CONTROL);
        Path sheet = room.resolve(SHEET);
        Path drl = room.resolve(DRL);
        boolean written = Files.isRegularFile(sheet);
        for (Path needed : List.of(file, written ? sheet : drl, room.resolve(RulebookFolder.CASES))) {
            if (!Files.isRegularFile(needed)) {
                String other = needed.equals(drl) ? SHEET + " eller " + DRL : String.valueOf(needed.getFileName());
                errors.add(Brist.of(Bristkod.RB101, files.name(room), other + " saknas"));
            }
        }
        if (written && Files.isRegularFile(drl)) {
            errors.add(Brist.of(
                    Bristkod.RB618, files.name(room), SHEET + " och " + DRL + " står båda där; väntade en av dem"));
        }
        if (!Files.isRegularFile(file) || (!written && !Files.isRegularFile(drl))) {
            return Optional.empty();
        }
        Optional<Kontrollfil> kontroll = records.read(file, Kontrollfil.class);
        if (kontroll.isPresent()) {
            folders.put(kontroll.get().id(), room);
            Located located = records.located(kontroll.get());
            NeedChecks.unknown(kontroll.get(), nycklar)
                    .forEach(path -> errors.add(located.brist(
                            Bristkod.RB201, "behover", path, "behover: underlaget har ingen nyckel " + path)));
            Optional<Kontrollrum> whole = written
                    ? sheet(kontroll.get(), sheet, parametrar, nycklar)
                    : files.text(drl).map(text -> new Kontrollrum(kontroll.get(), files.name(drl), text));
            rules.put(
                    Kontrollfil.paket(kontroll.get().id()),
                    new Regelkalla(
                            written ? sheet : drl, whole.map(Kontrollrum::drl).orElse("")));
            whole.ifPresent(one -> {
                rooms.add(one);
                errors.addAll(new RuleTextChecks(one, located).errors());
            });
        }
        return kontroll;
    }

    /** A control whose rules are a {@code regel.yaml}; empty where that is wrong. */
    private Optional<Kontrollrum> sheet(
            Kontrollfil kontroll, Path file, List<Parameterfil> parametrar, EgnaNycklar nycklar) throws IOException {
        Optional<Regelblad> blad = records.read(file, Regelblad.class);
        if (blad.isEmpty()) {
            return Optional.empty();
        }
        Located where = records.located(blad.get());
        SheetChecks checks = new SheetChecks(kontroll, records.located(kontroll), where);
        Optional<RuleSheet> sheet = checks.read(blad.get(), parametrar, nycklar);
        errors.addAll(checks.errors());
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        RuleSheet read = sheet.get();
        if (!proved.apply(kontroll.id()).equals(sheet)) {
            proofs.begin(errors.size(), () -> checks.proved(read));
        }
        sheets.put(kontroll.id(), blad.get());
        DrlWriter.Drl drl = DrlWriter.write(kontroll.id(), Kontrollfil.paket(kontroll.id()), read);
        List<Integer> lines = drl.pointers().stream()
                .map(pointer -> pointer.isEmpty() ? 1 : where.line(pointer))
                .toList();
        return Optional.of(new Kontrollrum(kontroll, files.name(file), drl.text(), read, lines));
    }
}
