package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of participants as another place of the documents states it.
 *
 * @param uppgift which number
 * @param antal how many
 * @param kalla where it stands
 * @since 0.1
 */
public record Annanuppgift(
        @Koder({"UNIKA", "NYA", "AVSLUTADE", "KVARVARANDE", "PLATSER"})
        String uppgift,

        @Nullable Integer antal,
        @Nullable String kalla) {}
