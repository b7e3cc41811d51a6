package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Talord;
import se.finsam.rules.rule.Regelblad;

/**
 * A whole rulebook's data.
 *
 * @param version its version
 * @param sha256 SHA-256 over its files
 * @param utgarFran the version of the bundled rulebook that it extends; null where it stands by itself
 * @param texter what the engine itself says
 * @param ord what codes are called in running text
 * @param tal what the figures of rows are called, by name or by {@code KONTROLL.namn}
 * @param tidsord words that have changed with the law
 * @param kontroller its controls, in the order of the report
 * @param parametrar its parameters, by id in order
 * @param lagar its statutes, by SFS number in order
 * @param profiler its profiles, by id in order
 * @param blad the rules of the controls that have a {@code regel.yaml}, by the control's id
 * @param nycklar the keys that it adds to the underlag
 * @param lasta the same rules as {@code blad}, read, by the control's id; none where the rulebook was not built
 */
public record Regelbok(
        String version,
        String sha256,
        @Nullable String utgarFran,
        Map<String, Utfallstext> texter,
        Map<String, Text> ord,
        Map<String, Talord> tal,
        List<Tidsord> tidsord,
        List<Kontrollfil> kontroller,
        List<Parameterfil> parametrar,
        List<Lagfil> lagar,
        List<Profilfil> profiler,
        Map<String, Regelblad> blad,
        EgnaNycklar nycklar,
        Map<String, Packed> lasta) {
    /** The same with its rules read. */
    Regelbok withRead(Map<String, Packed> read) {
        return new Regelbok(
                version,
                sha256,
                utgarFran,
                texter,
                ord,
                tal,
                tidsord,
                kontroller,
                parametrar,
                lagar,
                profiler,
                blad,
                nycklar,
                Collections.unmodifiableMap(new TreeMap<>(read)));
    }

    /** The words of a day that have been or will be others, by id. */
    public Map<String, Text> tidsord(LocalDate day) {
        Map<String, Text> words = new HashMap<>();
        for (Tidsord one : tidsord) {
            Optional<Text> word = one.ord(day);
            if (word.isPresent()) {
                words.put(one.id(), word.get());
            }
        }
        return words;
    }

    /** The parameter with an id. */
    public Parameterfil parameter(String id) {
        for (Parameterfil parameter : parametrar) {
            if (parameter.id().equals(id)) {
                return parameter;
            }
        }
        throw new IllegalStateException("the rulebook has no parameter " + id);
    }

    /** The same with another control in the place of the one with its id. */
    public Regelbok with(Kontrollfil kontroll) {
        Map<String, Packed> read = new TreeMap<>(lasta);
        read.remove(kontroll.id());
        List<Kontrollfil> all = kontroller.stream()
                .map(one -> one.id().equals(kontroll.id()) ? kontroll : one)
                .toList();
        return new Regelbok(
                version,
                sha256,
                utgarFran,
                texter,
                ord,
                tal,
                tidsord,
                all,
                parametrar,
                lagar,
                profiler,
                blad,
                nycklar,
                Collections.unmodifiableMap(read));
    }

    /**
     * The same with another parameter in the place of the one with its id; of a rulebook that extends another, its values go
     * over the ones for the same days.
     */
    public Regelbok with(Parameterfil parameter) {
        Parameterfil other = utgarFran == null ? parameter : Extension.over(parameter(parameter.id()), parameter);
        List<Parameterfil> all = parametrar.stream()
                .map(one -> one.id().equals(parameter.id()) ? other : one)
                .toList();
        return new Regelbok(
                version,
                sha256,
                utgarFran,
                texter,
                ord,
                tal,
                tidsord,
                kontroller,
                all,
                lagar,
                profiler,
                blad,
                nycklar,
                lasta);
    }

    /** The same with one control only. */
    public Regelbok only(String kontroll) {
        List<Kontrollfil> one =
                kontroller.stream().filter(file -> file.id().equals(kontroll)).toList();
        return new Regelbok(
                version,
                sha256,
                utgarFran,
                texter,
                ord,
                tal,
                tidsord,
                one,
                parametrar,
                lagar,
                profiler,
                blad,
                nycklar,
                lasta);
    }

    /** The same with other figures and rules for a control. */
    public Regelbok with(String kontroll, Regelblad other) {
        Map<String, Regelblad> all = new TreeMap<>(blad);
        all.put(kontroll, other);
        Map<String, Packed> read = new TreeMap<>(lasta);
        read.remove(kontroll);
        return new Regelbok(
                version,
                sha256,
                utgarFran,
                texter,
                ord,
                tal,
                tidsord,
                kontroller,
                parametrar,
                lagar,
                profiler,
                all,
                nycklar,
                Collections.unmodifiableMap(read));
    }

    /** The statute with an SFS number. */
    public Lagfil lag(String sfs) {
        for (Lagfil lag : lagar) {
            if (lag.sfs().equals(sfs)) {
                return lag;
            }
        }
        throw new IllegalStateException("the rulebook has no statute " + sfs);
    }
}
