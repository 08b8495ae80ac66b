package cloud.calculator.rehearsal.openstack;

import cloud.calculator.rehearsal.CheckResult;
import cloud.calculator.rehearsal.NeedsEngine;
import cloud.calculator.rehearsal.RehearsalReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class OpenStackRehearsalIT {

	@BeforeAll
	static void requireHeat() {
		DebianTool.HEAT.assumeInstalled();
	}

	@Test
	void rehearsalFromBootToFaultsSucceeds() throws Exception {
		RehearsalReport report = OpenStackRehearsal.run();
		assertThat(report.checks()).hasSize(21).allMatch(CheckResult::passed);
	}

}
