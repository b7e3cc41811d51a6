package se.finsam.intake.las;

/** A row's label as an underlag names a post. */
final class Postnamn {
    private Postnamn() {}

    static String av(String etikett) {
        String namn = etikett.replaceAll("[*]+", " ")
                .replaceAll("^[\\s\\-–•·=|.]+", "")
                .replaceAll("[\\s:;,|–-]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
        return namn.chars().filter(Character::isLetter).count() < 2 ? "" : namn;
    }
}
