package se.finsam.rules.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Andring;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.book.Profilfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.book.Tillfalle;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.derive.View;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.Talord;

/** What a rulebook says of itself. Immutable and thread-safe. */
@Api
public final class Rulebook {
    private final Regelbok bok;
    private final RulebookResources resources;
    private final @Nullable Regelboksursprung ursprung;
    private volatile @Nullable Map<String, Map<String, Talord>> figureNames;

    Rulebook(RulebookResources resources, @Nullable Regelboksursprung ursprung) {
        this.ursprung = ursprung;
        this.bok = resources.regelbok();
        this.resources = resources;
    }

    /**
     * The rulebook that comes with finsam.
     *
     * @throws BrokenRulebookException where it cannot be read
     */
    public static Rulebook bundled() {
        return new Rulebook(RulebookResources.BUNDLED, null);
    }

    /** Its version. */
    public String version() {
        return bok.version();
    }

    /** SHA-256 over its files, in lower-case hexadecimal. */
    public String sha256() {
        return bok.sha256();
    }

    /** From where it was loaded; empty for the one that comes with finsam. */
    public Optional<Regelboksursprung> ursprung() {
        return Optional.ofNullable(ursprung);
    }

    /** Which it is, for a report. */
    Granskningsrapport.Regelboksid id() {
        return new Granskningsrapport.Regelboksid(version(), sha256(), ursprung);
    }

    /** Its controls, in the order of the report. */
    public List<Kontroll> kontroller() {
        return bok.kontroller().stream().map(this::describe).toList();
    }

    /** The control with an id. */
    public Optional<Kontroll> kontroll(String id) {
        return bok.kontroller().stream()
                .filter(kontroll -> kontroll.id().equals(id))
                .findFirst()
                .map(this::describe);
    }

    /** The paths of the keys that a control can need, in its order; a list's items are {@code []}. Empty where there is no such control. */
    public List<String> nycklar(String id) {
        Set<String> paths = new LinkedHashSet<>();
        for (Kontrollfil fil : bok.kontroller()) {
            if (fil.id().equals(id)) {
                paths.addAll(fil.objekt().utan());
                fil.behover().forEach(behov -> behov.satt().forEach(paths::addAll));
                List<String> raising = fil.samlas();
                paths.addAll(raising == null ? List.of() : raising);
            }
        }
        paths.remove("");
        return List.copyOf(paths);
    }

    /** The keys that it adds to the underlag; none where it is the one that comes with finsam. */
    public EgnaNycklar egnaNycklar() {
        return bok.nycklar();
    }

    /** Its profiles, by id in order. */
    public List<Profil> profiler() {
        List<Profil> profiler = new ArrayList<>();
        for (Profilfil fil : bok.profiler()) {
            profiler.add(describe(fil));
        }
        return List.copyOf(profiler);
    }

    /** The profile with an id. */
    public Optional<Profil> profil(String id) {
        for (Profilfil fil : bok.profiler()) {
            if (fil.id().equals(id)) {
                return Optional.of(describe(fil));
            }
        }
        return Optional.empty();
    }

    /**
     * The profile of the one occasion that an underlag is plainly of, with the controls that no occasion has: those of an extending
     * rulebook, which nobody chose to leave out. Else the one that has all controls.
     */
    Profil profil(Underlag underlag) {
        View view = View.of(underlag, null);
        List<Profilfil> fits = new ArrayList<>();
        for (Profilfil fil : bok.profiler()) {
            Tillfalle occasion = fil.passar();
            if (occasion != null && any(view, occasion.har()) && !any(view, occasion.utan())) {
                fits.add(fil);
            }
        }
        return fits.size() == 1
                ? withHomeless(fits.get(0))
                : profil(Profil.ALLT).orElseThrow();
    }

    private Profil withHomeless(Profilfil occasion) {
        List<Profilfil> occasions =
                bok.profiler().stream().filter(fil -> fil.kontroller() != null).toList();
        List<String> kontroller = bok.kontroller().stream()
                .map(Kontrollfil::id)
                .filter(id -> occasion.har(id) || occasions.stream().noneMatch(fil -> fil.har(id)))
                .toList();
        return new Profil(occasion.id(), occasion.titel(), occasion.vad(), kontroller);
    }

    private static boolean any(View view, List<String> keys) {
        for (String key : keys) {
            if (view.has(key)) {
                return true;
            }
        }
        return false;
    }

    /** The kontoplan with an id. */
    public Optional<Kontoplan> kontoplan(String id) {
        for (Kontoplan plan : kontoplaner()) {
            if (plan.id().equals(id)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** Its kontoplaner, by id in order. */
    public List<Kontoplan> kontoplaner() {
        return resources.kontoplaner().kontoplaner();
    }

    /** What was last checked against its source before a day, the oldest first. It never fails a check. */
    public List<Inaktuell> inaktuella(LocalDate before) {
        List<Inaktuell> all = new ArrayList<>();
        bok.kontroller().forEach(fil -> all.add(new Inaktuell("KONTROLL", fil.id(), fil.kontrollerad())));
        bok.parametrar()
                .forEach(fil -> fil.varden().stream()
                        .map(varde ->
                                new Inaktuell("PARAMETER", fil.id() + " (" + varde.fran() + ")", varde.kontrollerad()))
                        .forEach(all::add));
        bok.lagar().forEach(fil -> all.add(new Inaktuell("LAG", fil.sfs(), fil.sedd())));
        return all.stream()
                .filter(one -> one.kontrollerad().isBefore(before))
                .sorted(Comparator.comparing(Inaktuell::kontrollerad).thenComparing(Inaktuell::slag))
                .toList();
    }

    /**
     * Which wording of each statute that it cites it knows up to, and when that was checked: by SFS number. Of a later amendment it
     * knows nothing, and a report of a later day says so.
     *
     * @since 0.1
     */
    public List<Lagkannedom> lagar() {
        List<Lagkannedom> all = new ArrayList<>();
        for (Lagfil fil : bok.lagar()) {
            List<Andring> changes = fil.andringar();
            Andring last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            all.add(new Lagkannedom(
                    fil.sfs(),
                    fil.titel(),
                    last == null ? fil.sfs() : last.sfs(),
                    last == null ? fil.ikraft() : last.ikraft(),
                    fil.upphavd(),
                    fil.registerTill(),
                    fil.kontrollerad()));
        }
        all.sort(Comparator.comparing(Lagkannedom::sfs));
        return List.copyOf(all);
    }

    RulebookResources resources() {
        return resources;
    }

    Regelbok bok() {
        return bok;
    }

    private Profil describe(Profilfil fil) {
        List<String> kontroller = new ArrayList<>();
        for (Kontrollfil kontroll : bok.kontroller()) {
            if (fil.har(kontroll.id())) {
                kontroller.add(kontroll.id());
            }
        }
        return new Profil(fil.id(), fil.titel(), fil.vad(), kontroller);
    }

    private Kontroll describe(Kontrollfil fil) {
        Map<String, Kontrollutfall> utfall = new LinkedHashMap<>();
        fil.utfall()
                .forEach((key, text) -> utfall.put(
                        key,
                        new Kontrollutfall(
                                Textplats.forReaders(text.text()),
                                text.harledning(),
                                text.atgard() == null ? null : Textplats.forReaders(text.atgard()))));
        Map<String, Text> parametrar = new LinkedHashMap<>();
        for (String id : fil.parametrar() == null ? List.<String>of() : fil.parametrar()) {
            parametrar.put(id, bok.parameter(id).titel());
        }
        List<Text> tillagg = fil.tillagg();
        return new Kontroll(
                fil.id(),
                fil.titel(),
                fil.vad(),
                fil.grund(),
                fil.objekt().name(),
                lagrum(bok, fil, LocalDate.MAX, Language.SV),
                fil.kalla(),
                fil.fran(),
                fil.till(),
                fil.kontrollerad(),
                fil.behover().stream().map(Behov::beskrivning).toList(),
                parametrar,
                tillagg == null ? List.of() : tillagg,
                figureNames(fil.id()),
                utfall);
    }

    /** What figures are called in a control's rows: its own names over those of all, which those without any share. */
    private Map<String, Talord> figureNames(String kontroll) {
        Map<String, Map<String, Talord>> known = figureNames;
        if (known == null) {
            known = FigureNames.of(bok);
            figureNames = known;
        }
        Map<String, Talord> own = known.get(kontroll);
        return own == null ? known.getOrDefault(FigureNames.ALL, Map.of()) : own;
    }

    /**
     * The paragraphs that the control with an id rests on for a day, in the wording of that day; none where there is none. Also
     * those that only some of its rows cite.
     */
    public List<Lagrum> lagrum(String kontroll, LocalDate day, Language language) {
        for (Kontrollfil fil : bok.kontroller()) {
            if (fil.id().equals(kontroll)) {
                return lagrum(bok, fil, day, language);
            }
        }
        return List.of();
    }

    /** The same, of all its rows. */
    static List<Lagrum> lagrum(Regelbok bok, Kontrollfil fil, LocalDate day, Language language) {
        return lagrum(bok, fil, day, null, language);
    }

    /**
     * The paragraphs that a control rests on for a day, in the wording of that day.
     *
     * @param figures those of the row, some of which bring a paragraph with them; null for all paragraphs
     */
    static List<Lagrum> lagrum(
            Regelbok bok, Kontrollfil fil, LocalDate day, @Nullable Map<String, ?> figures, Language language) {
        List<Lagrum> found = new ArrayList<>();
        for (Lagrumsfil place : fil.lagrum()) {
            String figure = place.nar();
            boolean cited = figure == null || figures == null || figures.get(figure) != null;
            if (cited && place.galler(day)) {
                found.add(lagrum(place, bok.lag(place.lag()), day, language));
            }
        }
        return List.copyOf(found);
    }

    private static Lagrum lagrum(Lagrumsfil place, Lagfil lag, LocalDate day, Language language) {
        String paragraf = place.paragraf();
        return new Lagrum(
                place.lag(),
                lag.kortnamn().in(language),
                place.kapitel(),
                paragraf,
                place.stycke(),
                paragraf == null ? null : lag.lydelse(place.kapitel(), paragraf, day),
                lag.lank(),
                Boolean.FALSE.equals(place.verifierad()) ? Boolean.FALSE : null);
    }
}
