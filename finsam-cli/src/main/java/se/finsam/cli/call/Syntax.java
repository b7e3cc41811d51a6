package se.finsam.cli.call;

import java.util.ArrayList;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * What commands with their options and help are made of. Built by calls rather than annotations: picocli then has nothing to look
 * up by reflection, which is a good part of the start.
 */
public final class Syntax {
    /** picocli's own way to make objects looks for Groovy in every jar; here there are none to make. */
    private static final CommandLine.IFactory NO_OBJECTS = new CommandLine.IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getDeclaredConstructor().newInstance();
        }
    };

    private final Language language;
    private final int width;

    public Syntax(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** The earlier years, and what the förbund was called in them. */
    public void addPrevious(CommandSpec command) {
        command.addOption(previous());
        command.addOption(OptionSpec.builder("--former-name", "--tidigare-namn")
                .paramLabel(say("NAMN", "NAME"))
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        say(
                                "Vad förbundet hette tidigare år, om det har bytt namn och organisationsnumret inte står i båda underlagen. Kan anges flera gånger.",
                                "What the förbund was called in earlier years, where it has changed its name and its organisation number is not in both inputs. Can be given several times."))
                .build());
    }

    private OptionSpec previous() {
        return OptionSpec.builder("--previous", "--foregaende")
                .paramLabel(say("FIL", "FILE"))
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        say(
                                "Underlag för tidigare år att bara jämföra med, eller en rapport om förra året som sparats (--format json): dess iakttagelser följs upp. Kan anges flera gånger. År av samma förbund bland FIL jämförs ändå; på standard in bara med rader före.",
                                "Input of earlier years, only to compare with, or a report of last year that was kept (--format json): its observations are followed up. Can be given several times. Years of the same förbund among FILE are compared anyway; on standard input only with the lines before."))
                .build();
    }

    public static PositionalParamSpec files(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** Adds the options that name a rulebook, and whose signature it has to carry. */
    public void addRulebook(CommandSpec command) {
        command.addOption(OptionSpec.builder("--rulebook")
                .paramLabel(say("MAPP|JAR", "DIR|JAR"))
                .type(String.class)
                .description(
                        say(
                                "En egen regelbok. Dess regler är kod: ange bara en vars ursprung är känt. Standard: finsams egen.",
                                "A rulebook of your own. Its rules are code: give only one whose origin is known. Default: finsam's."))
                .build());
        addTrust(command);
    }

    /** Adds the options that name whose signature a rulebook has to carry. */
    public void addTrust(CommandSpec command) {
        command.addOption(option(
                Rulebooks.TRUST,
                say("FIL", "FILE"),
                "Certifikatet (PEM, DER) eller nyckellagret som regelbokens jar måste vara signerad med.",
                "The certificate (PEM, DER) or the keystore that the rulebook's jar has to be signed with."));
        Password.options(this, command);
    }

    /** A command, or all of them, ready to understand a call. */
    public static CommandLine line(CommandSpec command) {
        return new CommandLine(command, NO_OBJECTS);
    }

    public OptionSpec language() {
        return option("--lang", "sv|en", "Textens språk.", "The text's language.");
    }

    public CommandSpec command(String name, String sv, String en) {
        CommandSpec command =
                CommandSpec.wrapWithoutInspection(null, NO_OBJECTS).name(name);
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say("Visa den här hjälpen.", "Show this help."))
                .build());
        command.usageMessage()
                .width(Math.max(55, width))
                .description(say(sv, en), "")
                .synopsisHeading(say("Användning: ", "Usage: "))
                .synopsisSubcommandLabel(say("KOMMANDO", "COMMAND"))
                .parameterListHeading("")
                .optionListHeading("")
                .commandListHeading(say("%nKommandon:%n", "%nCommands:%n"))
                .sortOptions(false);
        return command;
    }

    public OptionSpec option(String name, String label, String sv, String en) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(say(sv, en))
                .build();
    }

    public OptionSpec flag(String name, String sv, String en) {
        return OptionSpec.builder(name).arity("0").description(say(sv, en)).build();
    }

    public static CommandSpec footer(CommandSpec command, String... lines) {
        command.usageMessage().footerHeading("%n").footer(lines);
        return command;
    }

    public String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
