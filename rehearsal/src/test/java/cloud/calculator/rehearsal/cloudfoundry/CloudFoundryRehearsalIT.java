package cloud.calculator.rehearsal.cloudfoundry;

import cloud.calculator.rehearsal.NeedsEngine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class CloudFoundryRehearsalIT {

	@Test
	void rehearsalFromPushToShutdownSucceeds() throws Exception {
		CloudFoundryReport report = CloudFoundryRehearsal.run();
		assertThat(report.defaultMemoryError()).contains("is greater than 512M available for allocation");
		assertThat(report.withoutPolicies()).startsWith("The operator ").contains(" cannot be reached.");
		assertThat(report.withPolicies()).isEqualTo("result = -0.6\n");
		assertThat(report.minuteOfLoad().messages()).isEmpty();
		assertThat(report.minuteOfLoad().correct()).isPositive();
		assertThat(report.scaledLoad().messages()).isEmpty();
		assertThat(report.allAddInstancesShareTheLoad()).isTrue();
		assertThat(report.healthy()).isTrue();
		assertThat(report.instances()).hasSize(7).allMatch(InstanceReport::isSuccessful);
	}

}
