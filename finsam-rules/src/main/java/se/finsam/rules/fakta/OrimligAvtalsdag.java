package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the last day which an agreement names for an account lies in neither the räkenskapsår nor the year after.
 *
 * @param objekt the insats
 * @param senast the day
 * @param spar where it stands
 */
@Samband(utesluter = {Beslutstid.class, EjGjort.class})
public record OrimligAvtalsdag(@Override String objekt, LocalDate senast, Spar spar) implements Faktum {}
