package se.finsam.cli.check;

import se.finsam.cli.call.ExitCode;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;

/** From which verdict on a report gives exit code 1. */
enum FailOn {
    /** Already from a remark. */
    ANMARKNING,
    /** Only where law, förbundsordning or arithmetic deviates. */
    AVVIKELSE;

    /** The exit code of a report. */
    ExitCode code(Granskningsrapport report) {
        Utlatande verdict = report.utlatande();
        if (verdict == Utlatande.AVVIKELSE || (verdict == Utlatande.ANMARKNING && this == ANMARKNING)) {
            return ExitCode.DEVIATES;
        }
        return verdict == Utlatande.OFULLSTANDIG || undecided(report) ? ExitCode.UNDECIDED : ExitCode.APPROVED;
    }

    private static boolean undecided(Granskningsrapport report) {
        return count(report, Utfall.BEDOMNING) + count(report, Utfall.KAN_EJ_BEDOMAS) > 0;
    }

    private static int count(Granskningsrapport report, Utfall outcome) {
        return report.sammanfattning().getOrDefault(outcome.name(), 0);
    }
}
