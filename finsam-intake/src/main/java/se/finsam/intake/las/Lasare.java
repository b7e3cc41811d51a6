package se.finsam.intake.las;

import java.util.List;
import se.finsam.intake.dokument.Text;

/** Reads every part of every document into one collection. */
final class Lasare {
    private final List<Text> texter;
    private final Samling samling;

    Lasare(List<Text> texter, Samling samling) {
        this.texter = texter;
        this.samling = samling;
    }

    void read() {
        int ar = Rakenskapsar.av(texter, samling);
        Forbundet.las(texter, samling);
        if (ar > 0) {
            samling.enhet(Pengar.KR);
        }
    }
}
