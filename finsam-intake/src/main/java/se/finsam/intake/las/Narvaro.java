package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Rad;

/** Counts who was at a meeting, by member. No name is kept. */
final class Narvaro {
    /** The member that a person comes from stands after the name: in brackets, after a comma, or as the last words. */
    private static final Pattern HAKE = Pattern.compile("\\(([^)]{1,60})\\)");

    private final Medlemmar medlemmar;
    private final List<String> beslutande = new ArrayList<>();
    private final List<String> ersattare = new ArrayList<>();
    private @Nullable Rad forsta;
    private @Nullable Begrepp oppen;
    private String last = "";

    Narvaro(Medlemmar medlemmar) {
        this.medlemmar = medlemmar;
    }

    List<String> beslutande() {
        return List.copyOf(beslutande);
    }

    List<String> ersattare() {
        return List.copyOf(ersattare);
    }

    @Nullable Rad rad() {
        return forsta;
    }

    void rad(Rad rad, Map<Begrepp, String> falt) {
        if (falt.isEmpty() && rad.text().equals(last)) {
            return; // what stood after the label, on the next line
        }
        for (Map.Entry<Begrepp, String> ett : falt.entrySet()) {
            last = ett.getValue();
            switch (ett.getKey()) {
                case BESLUTANDE -> {
                    oppen = null;
                    if (beslutande.isEmpty()) {
                        forsta = rad;
                        oppen = Begrepp.BESLUTANDE;
                        lista(ett.getValue(), beslutande);
                    }
                }
                case ERSATTARE -> {
                    oppen = null;
                    if (ersattare.isEmpty()) {
                        oppen = Begrepp.ERSATTARE;
                        lista(ett.getValue(), ersattare);
                    }
                }
                case OVRIGA -> {
                    oppen = null;
                    if (ersattare.isEmpty()) {
                        ovriga(ett.getValue());
                    }
                }
                default -> oppen = null;
            }
        }
        if (falt.isEmpty() && oppen != null) {
            fortsatt(rad);
        }
    }

    /** A list that goes on, a person on each line. */
    private void fortsatt(Rad rad) {
        List<String> till = oppen == Begrepp.BESLUTANDE ? beslutande : ersattare;
        if (rad.text().length() > 120 || Protokoll.paragraf(rad) != null) {
            oppen = null;
            return;
        }
        List<String> har = new ArrayList<>();
        lista(rad.text(), har);
        if (har.isEmpty() || forsta == null || rad.nr() > forsta.nr() + 30) {
            oppen = null;
        } else if (!till.isEmpty() && !rad.equals(forsta)) {
            till.addAll(har);
        }
    }

    private void ovriga(String ord) {
        for (String del : ord.split("[,;]| och ", -1)) {
            if (Norm.av(del).contains("ersattare") && !Norm.av(del).contains("tjanstgorande")) {
                medlem(del).ifPresent(ersattare::add);
            }
        }
    }

    private void lista(String ord, List<String> till) {
        for (String del : ord.split("[,;]| och | samt ", -1)) {
            medlem(del).ifPresent(till::add);
        }
    }

    private Optional<String> medlem(String del) {
        Matcher hake = HAKE.matcher(del);
        if (hake.find()) {
            return medlemmar.vilken(hake.group(1)).map(Medlemmar.Medlem::namn);
        }
        String[] delar = del.strip().split(" +", -1);
        for (int antal = Math.min(3, delar.length); antal > 0; antal--) {
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
