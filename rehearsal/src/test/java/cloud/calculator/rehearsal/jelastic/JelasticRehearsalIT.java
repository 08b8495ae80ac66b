package cloud.calculator.rehearsal.jelastic;

import cloud.calculator.rehearsal.CheckResult;
import cloud.calculator.rehearsal.NeedsEngine;
import cloud.calculator.rehearsal.RehearsalReport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class JelasticRehearsalIT {

	@Test
	void rehearsalFromImportToUpdateSucceeds() throws Exception {
		RehearsalReport report = JelasticRehearsal.run();
		assertThat(report.checks()).hasSize(8).allMatch(CheckResult::passed);
		assertThat(report.notSimulated()).anyMatch((line) -> line.startsWith("trigger cp busy"));
	}

}
