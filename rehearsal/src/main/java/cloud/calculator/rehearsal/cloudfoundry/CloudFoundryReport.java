package cloud.calculator.rehearsal.cloudfoundry;

import java.util.List;

import cloud.calculator.rehearsal.load.LoadReport;

/**
 * The result of a rehearsal on Cloud Foundry.
 *
 * @param defaultMemoryError the memory calculator's error for 512M without JVM options
 * @param withoutPolicies the gateway's response before the network policies
 * @param withPolicies its response with them
 * @param minuteOfLoad a minute of load
 * @param scaledLoad ten seconds of load with three instances of the add operator
 * @param healthy whether all instances were healthy at the end
 * @param instances a report of each instance
 */
public record CloudFoundryReport(String defaultMemoryError, String withoutPolicies, String withPolicies,
		LoadReport minuteOfLoad, LoadReport scaledLoad, boolean healthy, List<InstanceReport> instances) {

	/** Well below the ideal third, because ten seconds may have few operations. */
	private static final double MIN_SHARE = 0.1;

	boolean isSuccessful() {
		return this.minuteOfLoad.correct() > 0 && this.minuteOfLoad.messages().isEmpty()
				&& this.scaledLoad.messages().isEmpty() && this.healthy && allAddInstancesShareTheLoad()
				&& this.instances.stream().allMatch(InstanceReport::isSuccessful);
	}

	boolean allAddInstancesShareTheLoad() {
		return List.of("add/0", "add/1", "add/2")
			.stream()
			.allMatch((instance) -> this.scaledLoad.share(instance) >= MIN_SHARE);
	}

}
