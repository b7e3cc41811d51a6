package se.finsam.model.source;

import se.finsam.model.Api;

/**
 * A text for people in both languages.
 *
 * @param sv in Swedish
 * @param en in English
 */
@Api
public record Text(String sv, String en) {
    /** The text in {@code language}. */
    public String in(Language language) {
        return language == Language.EN ? en : sv;
    }
}
