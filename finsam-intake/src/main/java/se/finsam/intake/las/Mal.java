package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/** Reads goals: the financial ones as a list, those of the activity with their measure and how they are followed up. */
final class Mal {
    private static final Pattern PUNKT =
            Pattern.compile("^\\s*(?:[-–•●▪*\\uf0b7\\uf02d]|\\d{1,2}[.)])\\s*(\\p{Lu}.{15,400})$");
    private static final Pattern ANDEL = Fraser.skriven("(?iu){*KAPITALET}.{0,80}?(\\d{1,2}) ?(?:%|{*PROCENT*})");
    private static final Pattern ETIKETT = Fraser.skriven(
            "(?iu)^\\W*({*MALETIKETT_HUR}|{*MALETIKETT_MATT}|{*MALETIKETT_UPPFOLJNING}|{*MALETIKETT_VARDE}|{*MALETIKETT_UTFALL}|{*MALETIKETT_BEDOMNING})\\s*:\\s*(.*)$");
    private static final Pattern MATT = Fraser.normal("{MALETIKETT_MATT}");
    private static final Pattern UPPFOLJNING = Fraser.normal("{MALETIKETT_UPPFOLJNING}");
    private static final Pattern VARDE = Fraser.normal("{MALETIKETT_VARDE}");
    private static final Pattern UTFALL = Fraser.normal("{MALETIKETT_UTFALL}");
    private static final Pattern BEDOMNING = Fraser.normal("{MALETIKETT_BEDOMNING}");
    private static final int LANGST = 300;

    private final Sammanhang sammanhang;

    Mal(Sammanhang sammanhang) {
        this.sammanhang = sammanhang;
    }

    void av(List<Avsnitt> delar) {
        for (Avsnitt del : delar) {
            if (!del.annan() && del.vad() == Begrepp.DEL_FINANSIELLA_MAL) {
                finansiella(del);
            } else if (!del.annan() && del.vad() == Begrepp.DEL_VERKSAMHETSMAL) {
                if (!new Maltabell(sammanhang, del).av()) {
                    verksamhet(del);
                }
            }
        }
    }

    private void finansiella(Avsnitt del) {
        List<Rad> rader = del.rader();
        for (int i = 1; i < rader.size(); i++) {
            Matcher punkt = PUNKT.matcher(rader.get(i).text());
            if (!punkt.matches()) {
                continue;
            }
            StringBuilder hela = new StringBuilder(punkt.group(1).strip());
            for (int n = i + 1;
                    n < rader.size()
                            && hela.length() < LANGST
                            && !hela.toString().endsWith(".");
                    n++) {
                String mer = rader.get(n).text().strip();
                if (PUNKT.matcher(mer).matches() || mer.isEmpty() || Character.isDigit(mer.charAt(0))) {
                    break;
                }
                hela.append(' ').append(mer);
            }
            String text = hela.toString().replaceAll("\\s+", " ").replaceAll("\\.$", "");
            String hem = "/finansiellaMal/" + Samling.post(text);
            Kalla kalla = new Kalla(del.text(), rader.get(i), text, del.del());
            sammanhang.samling().varde(hem + "/text", text, Sakerhet.LAST, "Punkt under rubriken.", kalla);
            Matcher andel = ANDEL.matcher(text);
            if (andel.find()) {
                String varde = new BigDecimal(andel.group(1)).movePointLeft(2).toPlainString();
                sammanhang
                        .samling()
                        .varde(hem + "/matt", "EGET_KAPITAL_ANDEL_HOGST", Sakerhet.LAST, "Andelen i målet.", kalla);
                sammanhang.samling().varde(hem + "/varde", varde, Sakerhet.LAST, "Andelen i målet.", kalla);
            }
        }
    }

    private void verksamhet(Avsnitt del) {
        List<Rad> rader = del.rader();
        String hem = "";
        Set<String> sedda = new HashSet<>();
        Malforslag forslag =
                new Malforslag(sammanhang.samling(), del.text().brusig() ? Sakerhet.OSAKER : Sakerhet.LAST);
        for (int i = 1; i < rader.size(); i++) {
            Matcher etikett = ETIKETT.matcher(rader.get(i).text());
            if (!etikett.matches()) {
                continue;
            }
            String vad = Norm.av(etikett.group(1));
            if (hem.isEmpty() || !sedda.add(vad)) {
                // A label that comes again is of the next goal.
                hem = mal(del, i);
                sedda.clear();
                sedda.add(vad);
            }
            String varde = etikett.group(2).strip();
            if (varde.isEmpty() && i + 1 < rader.size()) {
                String under = rader.get(i + 1).text().strip();
                varde = ETIKETT.matcher(under).matches() || rader.get(i + 1).rubrik() ? "" : under;
            }
            if (hem.isEmpty() || varde.isEmpty()) {
                continue;
            }
            Kalla kalla = new Kalla(del.text(), rader.get(i), etikett.group(1) + ": " + varde, del.del());
            if (VARDE.matcher(vad).matches()) {
                forslag.malvarde(hem, varde, kalla);
            } else if (UTFALL.matcher(vad).matches()) {
                forslag.utfall(hem, varde, kalla);
            } else if (BEDOMNING.matcher(vad).matches()) {
                forslag.bedomning(hem, varde, kalla);
            }
            if (varde.length() > LANGST) {
                continue;
            }
            if (MATT.matcher(vad).matches()) {
                sammanhang
                        .samling()
                        .varde(
                                hem + "/matt",
                                varde.replaceAll("\\.$", ""),
                                Sakerhet.LAST,
                                "Orden efter etiketten.",
                                kalla);
            } else if (UPPFOLJNING.matcher(vad).matches()) {
                sammanhang
                        .samling()
                        .varde(
                                hem + "/uppfoljning",
                                varde.replaceAll("\\.$", ""),
                                Sakerhet.LAST,
                                "Orden efter etiketten.",
                                kalla);
            }
        }
    }

    /** The goal that stands above its labels. */
    private String mal(Avsnitt del, int i) {
        List<Rad> rader = del.rader();
        StringBuilder hela = new StringBuilder();
        int n = i - 1;
        while (n > 0 && i - n < 6) {
            String skriven = rader.get(n).text().strip();
            if (ETIKETT.matcher(skriven).matches() || skriven.length() > LANGST) {
                break;
            }
            hela.insert(0, skriven + " ");
            boolean forst = PUNKT.matcher(skriven).matches()
                    || rader.get(n).rubrik()
                    || rader.get(n - 1).nr() < rader.get(n).nr() - 1;
            if (forst) {
                break;
            }
            n--;
        }
        String text = Postnamn.av(hela.toString().replaceAll("\\.\\s*$", ""));
        if (text.length() < 12) {
            return "";
        }
        String hem = "/verksamhetsmal/" + Samling.post(text);
        sammanhang
                .samling()
                .varde(
                        hem + "/text",
                        text,
                        Sakerhet.LAST,
                        "Målet ovanför dess mått.",
                        new Kalla(del.text(), rader.get(Math.max(1, n)), text, del.del()));
        return hem;
    }
}
