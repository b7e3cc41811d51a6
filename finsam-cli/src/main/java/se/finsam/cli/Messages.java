package se.finsam.cli;

import se.finsam.model.source.Text;

/** What the program says about itself, in more than one place. */
final class Messages {
    static final Text SEE_HELP = new Text("finsam --help visar hur det används", "finsam --help shows how it is used");

    private Messages() {}
}
