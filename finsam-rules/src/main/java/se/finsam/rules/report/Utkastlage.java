package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * That a draft was checked, of which nobody has confirmed all.
 *
 * @param uppgifter how many values the draft has
 * @param obekraftade how many of them nobody has confirmed, changed or rejected
 * @param bekraftelse the file of what is confirmed; null where there is none
 * @param text the same in a sentence
 * @since 0.1
 */
@Api
public record Utkastlage(int uppgifter, int obekraftade, Granskningsrapport.@Nullable Filid bekraftelse, String text) {
    private static final Text TEXT = new Text(
            "UTKAST: ingen har bekräftat %s av %s uppgifter. Det som vilar på dem är inte avgjort.",
            "DRAFT: nobody has confirmed %s of %s values. What rests on them is not decided.");
    private static final Text ALL =
            new Text("UTKAST: alla %s uppgifter är bekräftade.", "DRAFT: all %s values are confirmed.");

    /** In words of a language. */
    static Utkastlage of(
            int uppgifter, int obekraftade, Granskningsrapport.@Nullable Filid bekraftelse, Language language) {
        String text = obekraftade == 0
                ? ALL.in(language).replace("%s", String.valueOf(uppgifter))
                : TEXT.in(language)
                        .replaceFirst("%s", String.valueOf(obekraftade))
                        .replaceFirst("%s", String.valueOf(uppgifter));
        return new Utkastlage(uppgifter, obekraftade, bekraftelse, text);
    }
}
