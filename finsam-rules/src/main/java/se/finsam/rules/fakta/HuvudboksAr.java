package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The days that a ledger covers, where they are not a whole calendar year: its sums are then not those of the räkenskapsår.
 *
 * @param huvudbokFran the first of them
 * @param huvudbokTill the last
 * @param spar where they stand
 */
@Samband(utesluter = TomHuvudbok.class)
public record HuvudboksAr(LocalDate huvudbokFran, LocalDate huvudbokTill, Spar spar) implements Faktum {}
