package cloud.calculator.rehearsal.cloudfoundry;

import java.util.List;

import cloud.calculator.rehearsal.LoadReport;

/**
 * What a rehearsal showed.
 *
 * @param refusal what the memory calculator says to 512M and no options
 * @param before the gateway's answer before the network policies
 * @param after its answer with them
 * @param minute a minute of load
 * @param scaled ten seconds of it with three adders
 * @param healthy whether all were healthy at the end
 * @param instances all instances
 */
public record RehearsalReport(String refusal, String before, String after, LoadReport minute, LoadReport scaled,
		boolean healthy, List<InstanceReport> instances) {

	/** Of a third; in ten seconds there may be few operations. */
	private static final double SHARE = 0.1;

	boolean isGood() {
		return this.minute.right() > 0 && this.minute.complaints().isEmpty() && this.scaled.complaints().isEmpty()
				&& this.healthy && allAddersWork() && this.instances.stream().allMatch(InstanceReport::isGood);
	}

	boolean allAddersWork() {
		return List.of("add/0", "add/1", "add/2").stream().allMatch((adder) -> this.scaled.share(adder) >= SHARE);
	}

}
