package se.finsam.cli.template;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam schema}, and the option of {@code template} that points to what it writes. */
public final class SchemaSyntax {
    public static final String SCHEMA = "schema";

    private final Syntax syntax;

    public SchemaSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    public CommandSpec schema() {
        CommandSpec schema = syntax.command(
                SCHEMA,
                "Skriver ett JSON Schema (2020-12): för det finsam läser eller för det finsam skriver.",
                "Writes a JSON Schema (2020-12): of what finsam reads or of what finsam writes.");
        schema.addPositional(Syntax.files(
                syntax.say("VAD", "WHAT"),
                syntax.say(
                        "input (underlag), report (rapport och fel som JSON), judgements (bedömningar), deadlines"
                                + " (frister som JSON), draft (utkast), eller rulebook och en av regelbokens filer: kontroll, regel, prov,"
                                + " parameter, regelbok, profil, frist, lag, kontoplan, mutationer.",
                        "input, report (reports and errors as JSON), judgements, deadlines (as JSON), draft, or rulebook and one"
                                + " of its files: kontroll, regel, prov, parameter, regelbok, profil, frist, lag,"
                                + " kontoplan, mutationer.")));
        schema.addOption(OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        "Filen som skrivs; finns den redan skrivs den över. Standard: standard ut.",
                        "The file to write; one that is there already is written over. Default: standard output."))
                .build());
        schema.addOption(OptionSpec.builder("--rulebook")
                .paramLabel(syntax.say("MAPP|JAR", "DIR|JAR"))
                .type(String.class)
                .description(syntax.say(
                        "En egen regelbok, vars egna nycklar är med i schemat input.",
                        "A rulebook of your own, whose own keys are in the schema input."))
                .build());
        syntax.addTrust(schema);
        schema.addOption(syntax.option(
                "--lang",
                "sv|en",
                "Språket som nycklarna beskrivs på. Standard: sv.",
                "The language that the keys are described in. Default: sv."));
        return Syntax.footer(
                schema,
                syntax.say("Exempel:", "Examples:"),
                "  finsam schema input -o finsam-underlag-1.schema.json",
                "  finsam schema report --lang en > finsam-rapport-1.en.schema.json",
                "  finsam schema rulebook regel -o finsam-regelbok-regel-1.schema.json");
    }

    /** Where an editor finds the schema of a template. */
    static OptionSpec ofTemplate(Syntax syntax) {
        return OptionSpec.builder("--schema")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        "Skriv överst i YAML-mallen var en editor hittar schemat (se finsam schema), sett från"
                                + " mallens mapp.",
                        "Write at the top of the YAML template where an editor finds the schema (see finsam"
                                + " schema), as seen from the template's folder."))
                .build();
    }
}
