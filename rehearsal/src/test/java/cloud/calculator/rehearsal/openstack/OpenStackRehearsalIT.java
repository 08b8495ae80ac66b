package cloud.calculator.rehearsal.openstack;

import cloud.calculator.rehearsal.Finding;
import cloud.calculator.rehearsal.NeedsEngine;
import cloud.calculator.rehearsal.RehearsalReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class OpenStackRehearsalIT {

	@BeforeAll
	static void heatIsThere() {
		Tool.HEAT.assumeThatItIsThere();
	}

	@Test
	void fromTheFirstBootToTheLastFault() throws Exception {
		RehearsalReport report = OpenStackRehearsal.run();
		assertThat(report.findings()).hasSize(21).allMatch(Finding::proved);
	}

}
