package cloud.calculator.rehearsal.jelastic;

import cloud.calculator.rehearsal.Finding;
import cloud.calculator.rehearsal.NeedsEngine;
import cloud.calculator.rehearsal.RehearsalReport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class JelasticRehearsalIT {

	@Test
	void fromTheImportToAnUpdate() throws Exception {
		RehearsalReport report = JelasticRehearsal.run();
		assertThat(report.findings()).hasSize(8).allMatch(Finding::proved);
		assertThat(report.recorded()).anyMatch((line) -> line.startsWith("trigger cp busy"));
	}

}
