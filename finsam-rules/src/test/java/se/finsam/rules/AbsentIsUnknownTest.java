package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.book.Prov;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * What an underlag leaves out is not known. Out of each case of the controls that read lists, each key and each item is
 * taken away, and no row may then be met, or deviate, that was not so before.
 */
class AbsentIsUnknownTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lists that are copied whole from what is printed: docs/underlag.md says so of each. */
    private static final Pattern PRINTED_WHOLE = Pattern.compile(
            "/(arsredovisning/(delar|forvaltningsberattelse|balansrakning/(skulder|panter|ansvarsforbindelser))|forbund/medlemmar|tilldelning)/\\d+");

    /** Keys that tell against what another says, so that without them there is nothing against it: the pages say so. */
    private static final Pattern TELLS_AGAINST = Pattern.compile("/forbund/(bildat|upphor)"
            + "|/forbund/forbundsordning(/(kreditgrans|antagen))?"
            + "|/beslut/\\d+/(datum|utgift)"
            + "|/styrdokument/\\d+/(finns|beslutad)"
            + "|/arsredovisning/balansrakning/summaSkulder"
            + "|/arsredovisning/balansrakning/skulder/\\d+/belopp");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FL9-FORBUNDSORDNING",
                "FL21-RIKTLINJER",
                "FL21-SKULD",
                "FL21-BUDGETINNEHALL",
                "FL21-UTGIFTSBESLUT",
                "FL24-DELAR",
                "FL24-FORVALTNINGSBERATTELSE",
                "STYR-INTERNKONTROLL"
            })
    void nothing_is_decided_by_what_is_left_out(String control) {
        int tried = 0;
        for (Prov prov : Cases.all()) {
            if (prov.kontroll().equals(control)) {
                Map<String, Utfall> before = outcomes(prov, prov.underlag());
                for (Removed removed : removals(prov.underlag())) {
                    tried++;
                    outcomes(prov, removed.underlag())
                            .forEach((object, outcome) -> assertThat(decided(outcome) && outcome != before.get(object))
                                    .as(
                                            "%s: without %s %s is %s",
                                            prov.fall().namn(), removed.pointer(), object, outcome)
                                    .isFalse());
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void saying_that_a_list_is_whole_decides() {
        String documents = "styrdokument: [{ slag: RIKTLINJER_MEDELSFORVALTNING, beslutad: 2019-05-01 }]\n";
        String items = "forbund: { namn: Förbundet, forbundsordning: { punkter: [1] %s } }\n";
        assertThat(outcome(items.formatted("") + documents, "FL21-RIKTLINJER")).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(outcome(items.formatted("") + documents + "styrdokumentFullstandig: true\n", "FL21-RIKTLINJER"))
                .isEqualTo(Utfall.AVVIKELSE);
        assertThat(outcome(items.formatted(""), "FL9-FORBUNDSORDNING")).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(outcome(items.formatted(", punkterFullstandig: true"), "FL9-FORBUNDSORDNING"))
                .isEqualTo(Utfall.AVVIKELSE);
    }

    @Test
    void what_is_met_lacks_nothing() {
        for (Prov prov : Cases.all()) {
            for (Rad rad : Cases.rows(prov, Cases.options(prov))) {
                if (rad.utfall() == Utfall.UPPFYLLD && LISTS.contains(rad.kontroll())) {
                    assertThat(rad.saknas())
                            .as(rad.kontroll() + ": " + prov.fall().namn())
                            .isEmpty();
                }
            }
        }
    }

    private static final Set<String> LISTS = Set.of(
            "FL9-FORBUNDSORDNING",
            "FL21-RIKTLINJER",
            "FL21-SKULD",
            "FL21-BUDGETINNEHALL",
            "FL21-UTGIFTSBESLUT",
            "FL24-DELAR",
            "FL24-FORVALTNINGSBERATTELSE",
            "STYR-INTERNKONTROLL");

    private static boolean decided(Utfall outcome) {
        return outcome == Utfall.UPPFYLLD || outcome == Utfall.AVVIKELSE;
    }

    private static Utfall outcome(String text, String control) {
        Underlag underlag =
                read("schema: finsam-underlag/1\nrakenskapsar: 2023\n" + text).orElseThrow();
        return Cases.CHECKER.check(underlag).rader().stream()
                .filter(rad -> rad.kontroll().equals(control))
                .findFirst()
                .orElseThrow()
                .utfall();
    }

    /** The outcomes of a case's control by its objects; where there is but one they share its name. */
    private static Map<String, Utfall> outcomes(Prov prov, Underlag underlag) {
        Map<String, Utfall> outcomes = new HashMap<>();
        for (Rad rad : Cases.CHECKER.check(underlag, Cases.options(prov)).rader()) {
            if (rad.kontroll().equals(prov.kontroll())) {
                outcomes.put(String.valueOf(rad.objekt()), rad.utfall());
            }
        }
        return outcomes;
    }

    /** An underlag without what stood at a place. */
    private record Removed(String pointer, Underlag underlag) {}

    private static List<Removed> removals(Underlag underlag) {
        List<Removed> all = new ArrayList<>();
        try {
            JsonNode whole = JSON.readTree(UnderlagWriter.toJson(underlag));
            List<String> pointers = new ArrayList<>();
            collect(whole, "", pointers);
            for (String pointer : pointers) {
                JsonNode copy = whole.deepCopy();
                int last = pointer.lastIndexOf('/');
                JsonNode parent = copy.at(pointer.substring(0, last));
                String key = pointer.substring(last + 1);
                if (parent instanceof ObjectNode object) {
                    object.remove(key);
                } else {
                    ((ArrayNode) parent).remove(Integer.parseInt(key));
                }
                read(copy.toString()).ifPresent(less -> all.add(new Removed(pointer, less)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** All places but those whose absence is told; the last item stays, since an empty list says that there is nothing. */
    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        List<String> keys = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(keys::add);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            keys.add(String.valueOf(i));
        }
        for (String key : keys) {
            String child = pointer + "/" + key;
            boolean only = node.isArray() && node.size() == 1;
            if (!only
                    && !oneOfSeveral(node, key)
                    && !contradicted(node, key)
                    && !PRINTED_WHOLE.matcher(child).matches()
                    && !TELLS_AGAINST.matcher(child).matches()) {
                pointers.add(child);
            }
            collect(node.isArray() ? node.get(Integer.parseInt(key)) : node.get(key), child, pointers);
        }
    }

    /** Whether a day is that of a document that is said not to be there: without it nothing speaks against that. */
    private static boolean contradicted(JsonNode owner, String key) {
        return key.equals("foljdUpp")
                && owner.has("finns")
                && !owner.path("finns").asBoolean();
    }

    /** Whether an item is one of several of a kind or a name: the others then speak for it, or take over its row. */
    private static boolean oneOfSeveral(JsonNode list, String index) {
        if (!list.isArray()) {
            return false;
        }
        JsonNode item = list.get(Integer.parseInt(index));
        int same = 0;
        for (JsonNode other : list) {
            boolean kind = item.has("slag") && other.path("slag").equals(item.path("slag"));
            boolean name = item.has("arende") && other.path("arende").equals(item.path("arende"));
            same += kind || name ? 1 : 0;
        }
        return same > 1;
    }

    /** The underlag; empty where what is left is no underlag. */
    private static Optional<Underlag> read(String text) {
        return UnderlagReader.standard().read(text, "text").get(0).underlag();
    }
}
