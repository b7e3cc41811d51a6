package se.finsam.model.bind;

import java.util.Map;
import java.util.Optional;

/**
 * By which key the items of a list are told apart, when two inputs say something of the same item.
 *
 * @hidden
 */
public final class Identity {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Medlem", "namn"),
            Map.entry("Styrelseplats", "medlem"),
            Map.entry("EgetKapitalSteg", "fran"),
            Map.entry("Tilldelning", "medlem"),
            Map.entry("Post", "post"),
            Map.entry("Grupp", "grupp"),
            Map.entry("Planar", "ar"),
            Map.entry("Avtalsar", "ar"),
            Map.entry("Budgetandring", "datum"),
            Map.entry("Not", "nr"),
            Map.entry("Insats", "namn"),
            Map.entry("Sammantrade", "datum"),
            Map.entry("Anslag", "hos"),
            Map.entry("Revisor", "for"),
            Map.entry("Ansvarsfrihet", "medlem"),
            Map.entry("Beslut", "arende"),
            Map.entry("Styrdokument", "slag"),
            Map.entry("FinansielltMal", "text"),
            Map.entry("Verksamhetsmal", "text"),
            Map.entry("Papekande", "text"),
            Map.entry("Deltagardel", "namn"),
            Map.entry("Annanuppgift", "uppgift"),
            Map.entry("Utbetalningsdel", "datum"),
            Map.entry("Insatsrapport", "datum"),
            Map.entry("Undertecknande", "medlem"),
            Map.entry("Externkop", "vad"),
            Map.entry("Narvarande", "medlem"),
            Map.entry("OmedelbartJusterad", "paragraf"),
            Map.entry("Oversiktsar", "ar"),
            Map.entry("Arsantal", "ar"),
            Map.entry("Aldersuppgift", "kalla"),
            Map.entry("Indikatorgrupp", "grupp"),
            Map.entry("Motesserie", "med"),
            Map.entry("Matning", "vad"),
            Map.entry("Medfinansiering", "av"),
            Map.entry("Kravsvar", "krav"),
            Map.entry("Rapportserie", "mottagare"),
            Map.entry("Maldel", "text"),
            Map.entry("Placering", "form"),
            Map.entry("Huvudbokskonto", "konto"),
            Map.entry("Huvudboksinsats", "nummer"),
            Map.entry("Insatskonto", "konto"),
            Map.entry("Obalans", "verifikation"),
            Map.entry("Kontotvivel", "konto"));

    private Identity() {}

    /** The key that tells records of a type apart; empty where they do not stand in lists. */
    public static Optional<String> key(Class<?> type) {
        return Optional.ofNullable(KEYS.get(type.getSimpleName()));
    }

    /** Whether a record that has nothing but its identity says nothing: that a medlem exists is known already. */
    public static boolean saysNothingAlone(Class<?> type) {
        String key = KEYS.get(type.getSimpleName());
        return "medlem".equals(key) || "nr".equals(key) || "fran".equals(key) || "hos".equals(key);
    }
}
