package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Rad;

class SectionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml", "sundsvall-2021.yaml"})
    void every_row_is_in_one_section(String example) {
        ReportContent content = Reports.content(example, Language.SV);
        Sections sections = Sections.of(content.rapport());
        List<Rad> all = new ArrayList<>();
        all.addAll(sections.avvikelser());
        all.addAll(sections.anmarkningar());
        all.addAll(sections.attBedoma());
        all.addAll(sections.ejAvgjorda());
        all.addAll(sections.saknarUppgift());
        all.addAll(sections.uppfyllda());
        all.addAll(sections.ejTillampliga());
        assertThat(all).containsExactlyInAnyOrderElementsOf(content.rapport().rader());
        assertThat(sections.avvikelser()).allMatch(row -> row.grund().bindande());
        assertThat(sections.anmarkningar()).noneMatch(row -> row.grund().bindande());
    }
}
