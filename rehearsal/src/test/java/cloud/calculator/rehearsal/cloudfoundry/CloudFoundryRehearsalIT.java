package cloud.calculator.rehearsal.cloudfoundry;

import cloud.calculator.rehearsal.NeedsEngine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class CloudFoundryRehearsalIT {

	@Test
	void fromThePushToTheEnd() throws Exception {
		RehearsalReport report = CloudFoundryRehearsal.run();
		assertThat(report.refusal()).contains("is greater than 512M available for allocation");
		assertThat(report.before()).startsWith("The operator ").contains(" cannot be reached.");
		assertThat(report.after()).isEqualTo("result = -0.6\n");
		assertThat(report.minute().complaints()).isEmpty();
		assertThat(report.minute().right()).isPositive();
		assertThat(report.scaled().complaints()).isEmpty();
		assertThat(report.allAddersWork()).isTrue();
		assertThat(report.healthy()).isTrue();
		assertThat(report.instances()).hasSize(7).allMatch(InstanceReport::isGood);
	}

}
