package se.finsam.report.sarif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Nyckel;
import se.finsam.rules.report.Talenhet;

/** The parts of SARIF 2.1.0 that finsam writes, as records; what they mean is said by the standard. */
final class Sarif {
    private Sarif() {}

    record Log(@Nyckel("$schema") String schema, String version, List<Run> runs) {}

    record Run(Tool tool, String language, List<Artifact> artifacts, List<Result> results, RunProperties properties) {}

    record RunProperties(
            String utlatande,
            String forbund,
            int rakenskapsar,
            Map<String, Integer> sammanfattning,
            String profil,
            @Nullable String bedomningsdag,
            Hashed underlag,
            @Nullable Hashed forbundsfil,
            @Nullable Hashed huvudbok,
            @Nullable List<Hashed> tidigareAr,
            Hashed regelbok,
            @Nullable Judgements bedomningar,
            @Nullable Followed uppfoljning) {}

    /** What has become of the year before's findings, that year's files with it. */
    record Followed(
            int rakenskapsar, String text, List<String> forbehall, List<Hashed> filer, List<FollowedResult> rader) {}

    record FollowedResult(String lage, String kontroll, String titel, String text) {}

    /** What humans have decided, beside the check's own verdict. */
    record Judgements(
            @Nullable String namn, @Nullable String sha256, String utlatande, String text, List<String> utanRad) {}

    /** What the result rests on, with the hash that finsam's own report gives it. */
    record Hashed(
            @Nullable String namn,
            @Nullable Integer rakenskapsar,
            @Nullable String version,
            String sha256) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(
            @Nyckel("id") String kontroll,
            Message shortDescription,
            Message fullDescription,
            Help help,
            @Nullable String helpUri,
            Configuration defaultConfiguration,
            RuleProperties properties) {}

    record Help(String text, String markdown) {}

    record Configuration(String level) {}

    record RuleProperties(
            String grund,
            List<String> lagrum,
            @Nullable String kalla,
            String fran,
            @Nullable String till,
            String kontrollerad,
            List<String> tags) {}

    record Artifact(
            @Nullable ArtifactLocation location, @Nullable Map<String, String> hashes, List<String> roles) {}

    record ArtifactLocation(String uri, @Nullable Integer index) {}

    record Result(
            String ruleId,
            @Nullable Integer ruleIndex,
            String kind,
            String level,
            Message message,
            @Nullable List<Location> locations,
            @Nullable List<Location> relatedLocations,
            @Nullable List<Suppression> suppressions,
            Map<String, String> partialFingerprints,
            ResultProperties properties) {}

    /** That a human has accepted a result, or found it met, and why. */
    record Suppression(String kind, String status, String justification) {}

    record Message(String text) {}

    record Location(
            @Nullable PhysicalLocation physicalLocation,
            @Nullable List<LogicalLocation> logicalLocations,
            @Nullable Message message) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record Region(int startLine) {}

    record LogicalLocation(String fullyQualifiedName) {}

    record ResultProperties(
            String utfall,
            String grund,
            @Nullable String objekt,
            Map<String, Object> tal,
            @Nullable Map<String, Talenhet> enheter,
            List<String> saknas,
            @Nullable String harledning,
            List<String> lagrum,
            @Nullable String atgard,
            @Nullable String bedomning) {}
}
