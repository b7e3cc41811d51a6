package se.finsam.intake.las;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Finds the förbund's own name and number. */
final class Forbundet {
    private static final Pattern NAMN = Fraser.skriven("({*FORBUNDSNAMN*}(?: [Ii])?(?: \\p{Lu}[\\p{L}/-]+){1,4})");
    private static final Pattern NUMMER = Pattern.compile("\\b(2\\d{5})\\s?[-–]\\s?(\\d{4})\\b");

    private static final Pattern BILDAT = Fraser.skriven("(?iu){*FORBUNDET}[^.]{0,60}{BILDAT}");
    private static final Pattern KORTNAMN = Fraser.normal("{KORTNAMN}");

    private Forbundet() {}

    static void las(List<Text> texter, Samling samling) {
        Map<String, Integer> roster = new LinkedHashMap<>();
        Map<String, Kalla> var = new LinkedHashMap<>();
        for (Text text : texter) {
            for (Rad rad : text.rader()) {
                Matcher namn = NAMN.matcher(rad.bitar().get(0).text());
                while (namn.find()) {
                    String skrivet = Delning.versaler(namn.group(1)) ? gement(namn.group(1)) : namn.group(1);
                    roster.merge(skrivet, 1, Integer::sum);
                    var.putIfAbsent(skrivet, new Kalla(text, rad, namn.group(1), "forbund"));
                }
                bildat(text, rad, samling);
                Matcher nummer = NUMMER.matcher(rad.text());
                while (nummer.find()) {
                    String skrivet = nummer.group(1) + "-" + nummer.group(2);
                    if (kontroll(nummer.group(1) + nummer.group(2))) {
                        Kalla kalla = new Kalla(text, rad, skrivet, "forbund");
                        samling.varde(
                                "/forbund/organisationsnummer",
                                skrivet,
                                Sakerhet.LAST,
                                "Ett organisationsnummer vars kontrollsiffra stämmer.",
                                kalla);
                    }
                }
            }
        }
        String basta = "";
        int flest = 0;
        for (Map.Entry<String, Integer> ett : roster.entrySet()) {
            // What the law calls a förbund is its name before the short word for what it does.
            boolean fore = !finsam(ett.getKey()) && finsam(basta);
            if (fore || (ett.getValue() > flest && (basta.isEmpty() || finsam(ett.getKey()) == finsam(basta)))) {
                flest = ett.getValue();
                basta = ett.getKey();
            }
        }
        Kalla kalla = var.get(basta);
        if (kalla != null) {
            List<String> andra = Norm.andra(basta, roster.keySet());
            if (!andra.isEmpty()) {
                samling.upplys("Flera samordningsförbund nämns: " + basta + " står oftast och föreslås, inte "
                        + String.join(" eller ", andra) + ".");
            }
            samling.varde("/forbund/namn", basta, Sakerhet.LAST, "Namnet som står oftast.", kalla);
        }
    }

    /** The sentence of the day that the förbund was made. */
    private static void bildat(Text text, Rad rad, Samling samling) {
        Matcher bildat = BILDAT.matcher(rad.text());
        if (bildat.find()) {
            List<Dagar.Funnen> dagar = Dagar.alla(rad.text().substring(bildat.end()));
            if (!dagar.isEmpty() && dagar.get(0).fran() < 12) {
                String dag = dagar.get(0).dag().toString();
                samling.varde(
                        "/forbund/bildat",
                        dag,
                        Sakerhet.LAST,
                        "Dagen i meningen om när förbundet bildades.",
                        new Kalla(text, rad, bildat.group() + " " + dag, "forbund"));
            }
        }
    }

    private static boolean finsam(String namn) {
        return KORTNAMN.matcher(Norm.av(namn)).lookingAt();
    }

    /** A name in capitals as it is written in a sentence. */
    private static String gement(String versaler) {
        StringBuilder ut = new StringBuilder();
        for (String ord : versaler.split(" ", -1)) {
            String smatt = ord.toLowerCase(Locale.ROOT);
            boolean litet = smatt.equals("i") || smatt.equals("och");
            ut.append(ut.isEmpty() ? "" : " ")
                    .append(
                            litet || smatt.isEmpty()
                                    ? smatt
                                    : Character.toUpperCase(smatt.charAt(0)) + smatt.substring(1));
        }
        return ut.toString();
    }

    /** Whether the last digit is what the nine before it ask for. */
    private static boolean kontroll(String nummer) {
        int summa = 0;
        for (int i = 0; i < 10; i++) {
            int siffra = (nummer.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            summa += siffra > 9 ? siffra - 9 : siffra;
        }
        return summa % 10 == 0;
    }
}
