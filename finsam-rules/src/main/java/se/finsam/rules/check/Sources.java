package se.finsam.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.report.Kalla;

/** Tells where figures come from: the input, the accounts of its ledger, or a parameter. */
public final class Sources {
    private static final String ACCOUNTS = "/huvudbok/konton/";
    private static final String OBJECTS = "/huvudbok/insatser/";
    private static final String VOUCHERS = "/huvudbok/verifikationer/obalans/";

    /** Keys of an account's pointer: the empty one, huvudbok, konton, its number, its column. */
    private static final int COLUMN = 4;

    private static final int OBJECT_ACCOUNT = 5;

    private final Origin origin;
    private final Ledger ledger;
    private final @Nullable Huvudbok book;
    private final Parameters parameters;
    private final Language language;

    /** What the underlag says of the documents that its values stood in, by their places. */
    private final Map<String, Kallangivelse> documents = new HashMap<>();

    public Sources(Underlag underlag, Ledger ledger, Parameters parameters, Language language) {
        this.origin = underlag.origin();
        this.ledger = ledger;
        this.book = underlag.huvudbok();
        this.parameters = parameters;
        this.language = language;
        List<Kallangivelse> said = underlag.kallor();
        if (said != null) {
            for (Kallangivelse one : said) {
                documents.putIfAbsent(one.plats(), one);
            }
        }
    }

    /** Where a figure comes from that was made of what stands at a place. */
    public List<Kalla> of(String figure, String place) {
        if (place.startsWith("#")) {
            return List.of(parameter(figure, place.substring(1)));
        }
        List<Kalla> all = new ArrayList<>();
        for (String pointer : ledger.places(place)) {
            all.add(input(figure, pointer));
        }
        return all;
    }

    /** The same in words, for a line of text. */
    String shown(String place) {
        if (place.startsWith("#")) {
            return place.substring(1);
        }
        List<String> all = new ArrayList<>();
        for (String pointer : ledger.places(place)) {
            Kalla from = input("", pointer);
            all.add(from.fil() == null ? origin.place(pointer).toString() : booked(from));
        }
        return String.join(", ", all);
    }

    private static String booked(Kalla from) {
        String line = from.rad() == null ? "" : ":" + from.rad();
        return from.fil() + line + (from.konto() == null ? "" : " (" + from.konto() + ")");
    }

    private Kalla parameter(String figure, String id) {
        Optional<Parametervarde> value = parameters.value(id);
        if (value.isEmpty()) {
            return new Kalla(figure, null, null, id, null, null, null);
        }
        Parametervarde varde = value.get();
        return new Kalla(
                figure, null, null, id, varde.fran().toString(), varde.kalla().in(language), null, null, null);
    }

    private Kalla input(String figure, String pointer) {
        Huvudbok from = book;
        if (from != null && pointer.startsWith("/huvudbok")) {
            return booked(figure, pointer, from);
        }
        Place stood = origin.place(pointer);
        Place.Cell cell = stood.cell();
        Kallangivelse document = document(pointer);
        return new Kalla(
                figure,
                pointer,
                cell == null ? line(stood.line()) : null,
                null,
                null,
                null,
                cell == null ? null : cell.toString(),
                cell == null ? stood.file() : null,
                null,
                document == null ? null : document.dokument(),
                document == null ? null : document.sida(),
                document == null ? null : document.ord());
    }

    /** What is said of the document of a value, or of what it is in; null where nothing is. */
    private @Nullable Kallangivelse document(String pointer) {
        if (documents.isEmpty()) {
            return null;
        }
        int end = pointer.length();
        while (end > 0) {
            Kallangivelse found = documents.get(pointer.substring(0, end));
            if (found != null) {
                return found;
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return null;
    }

    /** A figure of the ledger is shown with its file's own line, wherever the huvudbok was read from. */
    private static Kalla booked(String figure, String pointer, Huvudbok book) {
        String[] keys = pointer.split("/", -1);
        Integer line = null;
        String account = null;
        if (pointer.startsWith(ACCOUNTS)) {
            Huvudbokskonto konto = book.konton().get(Integer.parseInt(keys[COLUMN - 1]));
            account = konto.konto();
            line = keys.length > COLUMN ? line(konto, keys[COLUMN]) : line(konto.rad());
        } else if (pointer.startsWith(OBJECTS) && book.insatser() != null && keys.length > OBJECT_ACCOUNT) {
            var konto = book.insatser()
                    .get(Integer.parseInt(keys[COLUMN - 1]))
                    .konton()
                    .get(Integer.parseInt(keys[OBJECT_ACCOUNT]));
            account = konto.konto();
            line = line(konto.rad());
        } else if (pointer.startsWith(VOUCHERS)
                && book.verifikationer() != null
                && book.verifikationer().obalans() != null) {
            line = line(book.verifikationer()
                    .obalans()
                    .get(Integer.parseInt(keys[COLUMN]))
                    .rad());
        }
        return new Kalla(figure, pointer, line, null, null, null, null, book.fil(), account);
    }

    private static @Nullable Integer line(Huvudbokskonto konto, String column) {
        Integer own = switch (column) {
            case "ingaende" -> konto.radIngaende();
            case "foregaendeAr" -> konto.radForegaendeAr();
            case "budget" -> konto.radBudget();
            default -> Integer.valueOf(konto.rad());
        };
        return own == null ? line(konto.rad()) : own;
    }

    private static @Nullable Integer line(int number) {
        return number > 0 ? number : null;
    }
}
