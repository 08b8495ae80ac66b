package cloud.calculator.rehearsal.kubernetes;

import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Rules for the time that a pod keeps working after its removal, in seconds.
 *
 * @param dnsCacheSeconds how long a cache of the cluster keeps an address
 */
record ShutdownRules(int dnsCacheSeconds) {

	/** For caches with the usual time of 30 s. */
	static final ShutdownRules DEFAULT = new ShutdownRules(30);

	/** The gateway resolves names every two seconds, and its JVM caches them for one. */
	private static final int GATEWAY_LOOKUP = 2 + 1;

	/** Time for endpoints and load balancers outside to forget a gateway. */
	private static final int GATEWAY_DRAIN = 5;

	/** Spring's shutdown phase, and the last export of traces (defaults.yml). */
	private static final int SHUTDOWN = 8 + 4;

	Stream<String> violations(JsonNode deployment) {
		int addressKnown = Manifests.isOperator(deployment) ? this.dnsCacheSeconds + GATEWAY_LOOKUP : GATEWAY_DRAIN;
		int sleep = deployment.at("/spec/template/spec/containers/0/lifecycle/preStop/sleep/seconds").asInt(0);
		int grace = deployment.at("/spec/template/spec/terminationGracePeriodSeconds").asInt(30);
		int minReady = deployment.at("/spec/minReadySeconds").asInt(0);
		Stream.Builder<String> violations = Stream.builder();
		if (sleep < addressKnown) {
			violations.add("preStop keeps a removed pod working for %d s, but its address is used for up to %d s"
				.formatted(sleep, addressKnown));
		}
		if (sleep + SHUTDOWN >= grace) {
			violations.add("preStop and shutdown take up to %d s, but the grace period is %d s"
				.formatted(sleep + SHUTDOWN, grace));
		}
		if (Manifests.isOperator(deployment) && minReady < addressKnown) {
			violations.add("an update removes the old pod after %d s, but the new one is known after up to %d s"
				.formatted(minReady, addressKnown));
		}
		if (!deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asString("25%").equals("0")) {
			violations.add("an update stops a pod before its replacement is ready");
		}
		return violations.build().map((violation) -> Manifests.describe(deployment) + ": " + violation);
	}

}
