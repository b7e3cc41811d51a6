package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/** Counts who was at a meeting, by member. Names are compared while the minutes are read, and never given out. */
final class Narvaro {
    /** The member that a person comes from stands after the name: in brackets, after a comma, or as the last words. */
    private static final Pattern HAKE = Pattern.compile("\\(([^)]{1,60})\\)");

    private static final Pattern NAMN = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern DELA = Fraser.skriven("[,;\\t]| {OCH} ");
    /** What someone is there as, which is no part of a member's name. */
    private static final Pattern ROLL =
            Fraser.skriven("(?iu)\\b(?:(?:{*VICE_NUMMER*} )?{*VICE} )?{*NARVAROROLL*}(?=\\W|$)");

    private static final Pattern NARVARANDE = Fraser.normal("{*NARVARANDE}");
    private static final Pattern TJANSTGOR = Fraser.normal("{TJANSTGOR}");
    private static final Pattern TJANSTGORANDE = Fraser.normal("{*TJANSTGORANDE}");
    private static final Pattern ERSATTARE = Fraser.normal("{*ERSATTARE}");
    private static final Pattern ORDFORANDE = Fraser.normal("{*ORDFORANDE}");
    private static final Pattern VICE = Fraser.normal("{*VICE}");
    private static final Pattern REVISOR = Fraser.normal("{REVISOR}");
    private static final Pattern ANNAN_TITEL = Fraser.normal("{*ANNAN_TITEL}");

    private static final int LANGST = 160;

    /** How many lines without a member a list goes on over. */
    private static final int LUCKA = 1;

    /** Someone who was there. Changes while the line is read. */
    static final class En {
        final String medlem;
        final boolean tjanstgor;
        boolean ersattare;
        boolean ordforande;
        /** Whether the list only says who was there, and the deputy in it need not have taken part. */
        private boolean oklar;

        private final List<String> namn;

        En(String medlem, boolean tjanstgor, boolean ersattare, List<String> namn) {
            this.medlem = medlem;
            this.tjanstgor = tjanstgor;
            this.ersattare = ersattare;
            this.namn = List.copyOf(namn);
        }
    }

    private final Medlemmar medlemmar;
    private final List<En> alla = new ArrayList<>();
    private final List<Begrepp> lasta = new ArrayList<>();
    private @Nullable Rad forsta;
    private @Nullable Begrepp oppen;
    private boolean barNarvarande;
    private int sista;
    private int utan;
    private boolean revisor;
    private String last = "";

    Narvaro(Medlemmar medlemmar) {
        this.medlemmar = medlemmar;
    }

    /** Those who took part in the decisions, in their order. */
    List<En> beslutande() {
        return alla.stream().filter(en -> en.tjanstgor).toList();
    }

    /** Whether someone among those may as well have been there without taking part: a deputy beside a ledamot of the same member. */
    boolean oklar(En en) {
        return en.oklar && alla.stream().anyMatch(annan -> !annan.ersattare && annan.medlem.equals(en.medlem));
    }

    /** Those who were there as deputies and took no part. */
    List<En> ersattare() {
        return alla.stream().filter(en -> !en.tjanstgor).toList();
    }

    /** The line of those who decide; null where there is none. */
    @Nullable Rad rad() {
        return forsta;
    }

    /** Whether a revisor is told to have been there. */
    boolean revisor() {
        return revisor;
    }

    /** The members that those come from whom some words name, but for the chairman. */
    List<String> namnda(String ord) {
        List<String> ut = new ArrayList<>();
        for (En en : alla) {
            boolean hela = en.namn.size() > 1 && !en.ordforande;
            for (String ett : en.namn) {
                hela &= ord.contains(ett);
            }
            if (hela) {
                ut.add(en.medlem);
            }
        }
        return ut;
    }

    void rad(Rad rad, Map<Begrepp, String> falt) {
        if (falt.isEmpty() && rad.text().equals(last)) {
            return; // what stood after the label, on the next line
        }
        if (oppen != null && iTabell(rad)) {
            fortsatt(rad); // "Ersättare" in a column of roles is a role, and no label
            return;
        }
        boolean etikett = false;
        for (Map.Entry<Begrepp, String> ett : falt.entrySet()) {
            last = ett.getValue();
            switch (ett.getKey()) {
                case BESLUTANDE, TJANSTGORANDE_ERSATTARE, ERSATTARE, OVRIGA -> {
                    oppna(rad, ett.getKey(), ett.getValue());
                    etikett = true;
                }
                default -> oppen = null;
            }
        }
        if (!etikett && falt.isEmpty() && oppen != null) {
            fortsatt(rad);
        }
    }

    /** Whether a line is a row of a table of those who were there: a name, and a member in a cell of its own. */
    private boolean iTabell(Rad rad) {
        String forst = rad.bitar().get(0).text();
        boolean namn = NAMN.matcher(forst).lookingAt()
                && !forst.contains(":")
                && namn(forst).size() > 1;
        boolean medlem = false;
        for (Bit bit : rad.bitar().subList(1, rad.bitar().size())) {
            medlem |= medlem(bit.text()).isPresent();
        }
        return namn && medlem;
    }

    /** The words of a line, with its cells apart. */
    private static String celler(Rad rad) {
        List<String> celler = new ArrayList<>();
        rad.bitar().forEach(bit -> celler.add(bit.text()));
        return String.join("\t", celler);
    }

    /** Begins a list; one that was read before is not read again, as where a paragraph says anew who is there. */
    private void oppna(Rad rad, Begrepp vad, String varde) {
        boolean anyo = lasta.contains(vad) && rad.nr() > sista + 2;
        if (anyo || Protokoll.paragraf(rad) != null) {
            oppen = null;
            return;
        }
        oppen = vad;
        String normal = Norm.av(rad.text());
        barNarvarande = NARVARANDE.matcher(normal).lookingAt()
                && !TJANSTGOR.matcher(normal).find();
        utan = 0;
        if (forsta == null && vad == Begrepp.BESLUTANDE) {
            forsta = rad;
        }
        lagg(rad, varde);
    }

    /** A list that goes on, a person on each line. */
    private void fortsatt(Rad rad) {
        if (rad.text().length() > LANGST || Protokoll.paragraf(rad) != null) {
            oppen = null;
        } else if (lagg(rad, celler(rad))) {
            utan = 0;
        } else if (++utan > LUCKA) {
            oppen = null;
        }
    }

    private boolean lagg(Rad rad, String ord) {
        Begrepp vad = oppen;
        if (vad == null) {
            return false;
        }
        int fore = alla.size();
        if (vad == Begrepp.OVRIGA) {
            revisor |= REVISOR.matcher(Norm.av(ord)).find();
            if (!lasta.contains(Begrepp.ERSATTARE)) {
                ovriga(ord);
            }
        } else {
            lista(ord, vad);
        }
        if (alla.size() > fore) {
            sista = rad.nr();
            if (!lasta.contains(vad)) {
                lasta.add(vad);
            }
        }
        return alla.size() > fore || vad == Begrepp.OVRIGA;
    }

    /** Deputies are at times told among the others: after the word for them, until another title is told. */
    private void ovriga(String ord) {
        boolean ersattare = false;
        for (String del : DELA.split(ord, -1)) {
            String normal = Norm.av(del);
            ersattare = ERSATTARE.matcher(normal).find()
                    || (ersattare && !ANNAN_TITEL.matcher(normal).find());
            if (ersattare && !TJANSTGORANDE.matcher(normal).find()) {
                medlem(del).ifPresent(medlem -> alla.add(new En(medlem, false, true, namn(del))));
            }
        }
    }

    private void lista(String ord, Begrepp vad) {
        List<String> namn = new ArrayList<>();
        En sist = null;
        for (String del : DELA.split(ord, -1)) {
            String normal = Norm.av(del);
            Optional<String> medlem = medlem(del);
            if (medlem.isPresent()) {
                if (namn.isEmpty()) {
                    namn.addAll(namn(del)); // the name stands before the member; else it stood before the comma
                }
                sist = new En(medlem.get(), vad != Begrepp.ERSATTARE, vad != Begrepp.BESLUTANDE, namn);
                alla.add(sist);
                namn.clear();
            } else if (sist == null || !roll(normal)) {
                namn.addAll(namn(del));
            }
            if (sist != null && roll(normal)) {
                sist.ordforande |= ORDFORANDE.matcher(normal).find()
                        && !VICE.matcher(normal).find();
                sist.ersattare |= ERSATTARE.matcher(normal).find();
                sist.oklar |= barNarvarande
                        && vad == Begrepp.BESLUTANDE
                        && sist.ersattare
                        && !TJANSTGORANDE.matcher(normal).find();
            }
        }
    }

    private static boolean roll(String normal) {
        return ORDFORANDE.matcher(normal).find() || ERSATTARE.matcher(normal).find();
    }

    private static List<String> namn(String del) {
        List<String> ut = new ArrayList<>();
        Matcher ord = NAMN.matcher(del);
        while (ord.find() && ut.size() < 2) {
            ut.add(ord.group());
        }
        return ut;
    }

    private Optional<String> medlem(String del) {
        Matcher hake = HAKE.matcher(del);
        while (hake.find()) {
            Optional<Medlemmar.Medlem> inom = medlemmar.vilken(hake.group(1));
            if (inom.isPresent()) {
                return inom.map(Medlemmar.Medlem::namn);
            }
        }
        String[] delar = ROLL.matcher(HAKE.matcher(del).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .split(" +", -1);
        for (int antal = Math.min(4, delar.length); antal > 0; antal--) {
            for (int fran = delar.length - antal; fran >= 0; fran--) {
                String forsok = String.join(" ", List.of(delar).subList(fran, fran + antal))
                        .replaceAll("[.:*]+$", "");
                Optional<Medlemmar.Medlem> funnen = medlemmar.vilken(forsok);
                if (funnen.isPresent()) {
                    return funnen.map(Medlemmar.Medlem::namn);
                }
            }
        }
        return Optional.empty();
    }
}
