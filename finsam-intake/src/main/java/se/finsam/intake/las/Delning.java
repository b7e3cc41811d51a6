package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Divides a document into parts, by its headings and by what stands in it. */
final class Delning {
    static final List<Begrepp> DELAR = List.of(
            Begrepp.DEL_RESULTATRAKNING,
            Begrepp.DEL_BALANSRAKNING,
            Begrepp.DEL_NOTER,
            Begrepp.DEL_KASSAFLODE,
            Begrepp.DEL_FLERARSOVERSIKT,
            Begrepp.DEL_BUDGET,
            Begrepp.DEL_PROGNOS,
            Begrepp.DEL_DELARSRAPPORT,
            Begrepp.DEL_ARSREDOVISNING,
            Begrepp.DEL_TILLDELNING,
            Begrepp.DEL_FINANSIELLA_MAL,
            Begrepp.DEL_VERKSAMHETSMAL,
            Begrepp.DEL_INDIVID,
            Begrepp.DEL_STRUKTUR,
            Begrepp.DEL_INSATSRAPPORT,
            Begrepp.DEL_EKONOMI);
    private static final Pattern TID =
            Fraser.normal("\\b(?:(19|20)\\d\\d( (0[1-9]|1[0-2])( [0-3]\\d)?)?|30|31)\\b|{RUBRIKTID}");
    private static final Map<Begrepp, List<String>> KORTA = korta();
    private static final Pattern SIFFROR = Pattern.compile(".*\\d{3}.*|.*\\.{4}.*");
    private static final Pattern HANDLING = Fraser.normal("{*HANDLINGSRUBRIK}");
    private static final Pattern EGEN = Fraser.normal("^{EGEN_HANDLING} ");
    private static final Pattern NOT = Pattern.compile("(?iu)^\\W*not[\\s.:]+\\d{1,2}\\b.{0,60}$");
    private static final int LANGST = 110;

    /** How far below the heading of a group its rows begin, and the table's sum stands. */
    private static final int GRUPP = 4;

    private static final int TABELL = 45;

    private final Text text;
    private final List<Avsnitt> delar = new ArrayList<>();
    private List<Rad> rader = new ArrayList<>();
    private Begrepp vad = Begrepp.SUMMA;
    private Begrepp over = Begrepp.SUMMA;
    private String rubrik = "";
    private boolean annan;

    /** The headings as they are compared: without words of time and unit. */
    private static Map<Begrepp, List<String>> korta() {
        Map<Begrepp, List<String>> alla = new EnumMap<>(Begrepp.class);
        for (Begrepp del : DELAR) {
            List<String> ord = new ArrayList<>();
            for (String ett : Ordlista.STANDARD.ord(del)) {
                ord.add(TID.matcher(ett).replaceAll(" ").replaceAll(" +", " ").strip());
            }
            alla.put(del, ord);
        }
        return alla;
    }

    private Delning(Text text) {
        this.text = text;
    }

    static List<Avsnitt> av(Text text) {
        Delning delning = new Delning(text);
        List<Rad> alla = text.rader();
        for (int i = 0; i < alla.size(); i++) {
            delning.rad(alla, i);
        }
        delning.stang();
        return delning.delar;
    }

    private void rad(List<Rad> alla, int i) {
        Rad rad = alla.get(i);
        String skriven = rad.text();
        agare(
                rad,
                skriven,
                i == 0
                        || alla.get(i - 1).sida() != rad.sida()
                        || alla.get(i - 1).nr() < rad.nr() - 1);
        if (vad != Begrepp.DEL_NOTER && NOT.matcher(skriven).matches() && ekonomidel()) {
            oppna(Begrepp.DEL_NOTER, skriven, rad, List.of());
            return;
        }
        Optional<Begrepp> rubriken = rubrik(rad);
        if (rubriken.isPresent() && kolumnhuvud(rubriken.get(), rad)) {
            rader.add(rad);
            return;
        }
        if (rubriken.isPresent() && grupp(rubriken.get(), alla, i)) {
            rader.add(rad);
            return;
        }
        if (rubriken.isPresent() && rubriken.get() == vad && rader.size() < 6 && vad != Begrepp.DEL_INSATSRAPPORT) {
            rader.add(rad); // a table's own head says again what its heading said
            return;
        }
        if (rubriken.isPresent() && !innehall(alla, i)) {
            oppna(rubriken.get(), skriven, rad, List.of());
            return;
        }
        if (vad != Begrepp.DEL_BALANSRAKNING
                && Ordlista.STANDARD.exakt(Norm.rubrik(skriven), Begrepp.TILLGANGAR)
                && framfor(alla, i, 45, Begrepp.SUMMA_TILLGANGAR)) {
            oppna(Begrepp.DEL_BALANSRAKNING, rubrik, rad, huvud(alla, i));
            return;
        }
        if (!resultatdel()
                && Ordlista.STANDARD.exakt(utanTal(skriven), Begrepp.INTAKTER)
                && (framfor(alla, i, 60, Begrepp.ARETS_RESULTAT) || framfor(alla, i, 60, Begrepp.SUMMA_KOSTNADER))) {
            oppna(Begrepp.DEL_RESULTATRAKNING, rubrik, rad, huvud(alla, i));
            return;
        }
        rader.add(rad);
    }

    private boolean ekonomidel() {
        return switch (vad) {
            case DEL_BALANSRAKNING, DEL_RESULTATRAKNING, DEL_KASSAFLODE -> true;
            default -> false;
        };
    }

    /** Whether what looks like a heading is the head of a column, just below the heading of a table. */
    private boolean kolumnhuvud(Begrepp nytt, Rad rad) {
        boolean ord = nytt == Begrepp.DEL_BUDGET || nytt == Begrepp.DEL_PROGNOS;
        boolean tabell =
                vad == Begrepp.DEL_RESULTATRAKNING || vad == Begrepp.DEL_BALANSRAKNING || vad == Begrepp.DEL_NOTER;
        return ord
                && tabell
                && !rad.rubrik()
                && (rader.size() < 5 || rad.bitar().size() > 1);
    }

    /** Whether what looks like a heading names a group of rows: the table above it is not summed up, but below it is. */
    private boolean grupp(Begrepp nytt, List<Rad> alla, int i) {
        boolean namn = switch (nytt) {
            case DEL_INDIVID, DEL_STRUKTUR, DEL_TILLDELNING, DEL_EKONOMI -> true;
            default -> false;
        };
        boolean tabell = switch (vad) {
            case DEL_RESULTATRAKNING, DEL_BUDGET, DEL_PROGNOS -> true;
            default -> false;
        };
        return namn
                && tabell
                && borjad()
                && rakna(alla.subList(i + 1, Math.min(alla.size(), i + 1 + GRUPP))) > 0
                && (framfor(alla, i, TABELL, Begrepp.SUMMA_KOSTNADER)
                        || framfor(alla, i, TABELL, Begrepp.SUMMA_INTAKTER)
                        || framfor(alla, i, TABELL, Begrepp.ARETS_RESULTAT));
    }

    /** Whether revenue or costs are told above: the table has begun. */
    private boolean borjad() {
        for (Rad rad : rader) {
            String etikett = utanTal(rad.bitar().get(0).text());
            for (Begrepp ett : List.of(Begrepp.INTAKTER, Begrepp.KOSTNADER, Begrepp.SUMMA_INTAKTER)) {
                if (Ordlista.STANDARD.exakt(etikett, ett)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many lines are rows with numbers, or the head of such. */
    private static int rakna(List<Rad> rader) {
        int antal = 0;
        for (Rad rad : rader) {
            antal += Rarad.av(rad).harTal() ? 1 : 0;
        }
        return antal;
    }

    private static String utanTal(String rad) {
        return Norm.rubrik(rad).replaceAll("[ 0-9]+$", "");
    }

    private boolean resultatdel() {
        return switch (vad) {
            case DEL_RESULTATRAKNING, DEL_BUDGET, DEL_PROGNOS, DEL_NOTER, DEL_BALANSRAKNING -> rader.size() < 60;
            case DEL_FLERARSOVERSIKT, DEL_KASSAFLODE -> rader.size() < 20;
            default -> false;
        };
    }

    /** The lines above that may be the head of what begins here. */
    private List<Rad> huvud(List<Rad> alla, int i) {
        int fran = Math.max(0, i - 6);
        return alla.subList(Math.max(fran, i - rader.size()), i);
    }

    private static boolean framfor(List<Rad> alla, int i, int hogst, Begrepp vad) {
        for (int n = i + 1; n < Math.min(alla.size(), i + hogst); n++) {
            String etikett = alla.get(n).bitar().get(0).text();
            if (Ordlista.STANDARD.exakt(utanTal(etikett), vad)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is one of a table of contents: it ends with a page, and so does one beside it. */
    private static boolean innehall(List<Rad> alla, int i) {
        return sidnummer(alla.get(i))
                && ((i > 0 && sidnummer(alla.get(i - 1))) || (i + 1 < alla.size() && sidnummer(alla.get(i + 1))));
    }

    private static boolean sidnummer(Rad rad) {
        return rad.text().matches(".*\\p{L}.*[ .\\t]\\d{1,3}") && !rad.text().matches(".*\\d{4}");
    }

    /** Follows whose document the lines are: a förbund often appends what others have written. */
    private void agare(Rad rad, String skriven, boolean nytt) {
        if (skriven.length() > LANGST) {
            return;
        }
        String normal = Norm.rubrik(skriven);
        boolean forst = nytt || rad.rubrik();
        boolean handling = HANDLING.matcher(normal).find()
                && Character.isLetter(skriven.charAt(0))
                && skriven.length() < 80
                && !skriven.endsWith(".");
        if (forst
                && handling
                && Ordlista.STANDARD.borjan(normal, Begrepp.ANNAN_ORGANISATION).isPresent()) {
            byt(true);
        } else if (skriven.startsWith("§")
                || (skriven.length() < 60
                        && !skriven.endsWith(".")
                        && !skriven.endsWith(",")
                        && EGEN.matcher(normal).find())) {
            byt(false);
        }
    }

    private void byt(boolean nu) {
        if (annan != nu) {
            stang();
            vad = Begrepp.SUMMA;
            rubrik = "";
            annan = nu;
        }
    }

    /** What part a line is the heading of. */
    static Optional<Begrepp> rubrik(Rad rad) {
        String skriven = rad.text();
        if (skriven.length() > LANGST || skriven.isBlank()) {
            return Optional.empty();
        }
        String utanTid = TID.matcher(Norm.rubrik(skriven))
                .replaceAll(" ")
                .replaceAll("\\b\\d+\\b", " ")
                .replaceAll(" +", " ")
                .strip();
        if (utanTid.isEmpty()) {
            return Optional.empty();
        }
        for (Begrepp del : DELAR) {
            for (String kort : KORTA.getOrDefault(del, List.of())) {
                if (Norm.nara(utanTid, kort)) {
                    boolean tal = SIFFROR.matcher(skriven.replaceAll("(19|20)\\d\\d(-\\d\\d-\\d\\d)?", ""))
                            .matches();
                    boolean mening = skriven.endsWith(".") && skriven.length() > 30;
                    return tal || mening ? Optional.empty() : Optional.of(del);
                }
            }
        }
        return delrubrik(utanTid, rad);
    }

    /** A heading that begins with what it is and goes on with whose it is. */
    private static Optional<Begrepp> delrubrik(String normal, Rad rad) {
        if (!rad.rubrik() && !versaler(rad.text())) {
            return Optional.empty();
        }
        for (Begrepp del : List.of(Begrepp.DEL_DELARSRAPPORT, Begrepp.DEL_ARSREDOVISNING, Begrepp.DEL_INSATSRAPPORT)) {
            for (String ord : Ordlista.STANDARD.ord(del)) {
                if (normal.startsWith(ord + " ") && normal.length() < ord.length() + 45) {
                    return Optional.of(del);
                }
            }
        }
        return Optional.empty();
    }

    static boolean versaler(String text) {
        int stora = 0;
        for (int i = 0; i < text.length(); i++) {
            stora += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return stora > 3;
    }

    private void oppna(Begrepp nytt, String rubriken, Rad rad, List<Rad> huvud) {
        stang();
        if (nytt == Begrepp.DEL_DELARSRAPPORT
                || nytt == Begrepp.DEL_ARSREDOVISNING
                || nytt == Begrepp.DEL_INSATSRAPPORT) {
            over = nytt;
        }
        vad = nytt;
        rubrik = rubriken;
        rader.addAll(huvud);
        rader.add(rad);
    }

    private void stang() {
        if (!rader.isEmpty()) {
            String del = text.sha256() + ":" + delar.size();
            delar.add(new Avsnitt(text, vad, rubrik, del, rader, over, annan));
        }
        rader = new ArrayList<>();
    }
}
