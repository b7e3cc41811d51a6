package se.finsam.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A report in the table of an overview; what it is sorted by stands beside what is shown.
 *
 * @param forbund the förbund's name
 * @param href the report's own file; null where it has none
 * @param year the year
 * @param verdict the verdict, as a code
 * @param verdictWord the verdict, in a word
 * @param verdictOrder the verdict's order, the worst first
 * @param deviations how many deviations there are
 * @param remarks how many remarks
 * @param ratio equity as a share of the tilldelning; a dash where it is not known
 * @param ratioOrder the same as a plain number; empty where it is not known
 * @param ofLimit equity as a share of its limit; a dash where it is not known
 * @param ofLimitOrder the same as a plain number; empty where it is not known
 * @param goals how many goals were met of those tested; a dash where none was
 * @param goalsOrder the share of them as a plain number; empty where none was tested
 * @param unused what was left of the year as a share of the tilldelning; a dash where that is not known
 * @param unusedOrder the same as a plain number; empty where it is not known
 * @param toJudge how many rows are to be judged
 * @param undecided how many rows could not be decided
 */
public record OverviewRow(
        String forbund,
        @Nullable String href,
        int year,
        String verdict,
        String verdictWord,
        int verdictOrder,
        int deviations,
        int remarks,
        String ratio,
        String ratioOrder,
        String ofLimit,
        String ofLimitOrder,
        String goals,
        String goalsOrder,
        String unused,
        String unusedOrder,
        int toJudge,
        int undecided) {}
