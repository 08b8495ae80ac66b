package cloud.calculator.rehearsal.openstack;

import java.time.Duration;
import java.util.List;

import cloud.calculator.rehearsal.CheckResult;

/**
 * Faults of a router, a link and a machine. Each scenario checks that the calculator
 * recovers within ten seconds after the end of the fault.
 */
final class FaultScenarios {

	private static final Duration MAX_RECOVERY_TIME = Duration.ofSeconds(10);

	private static final int REQUESTS = 10;

	private static final String NETEM = "tc qdisc add dev $link root netem delay 50ms loss 5%";

	/** For kernels without netem: a slow link with a queue, and random packet loss. */
	private static final String SLOW_AND_LOSSY = """
			tc qdisc add dev $link root tbf rate 128kbit burst 2kb latency 2s
			iptables -A FORWARD -m statistic --mode random --probability 0.05 -j DROP""";

	private static final String CLEAN_UP = """
			tc qdisc del dev $link root
			iptables -F FORWARD""";

	private static final String AWAIT_READINESS = """
			until curl -s -f -o /dev/null --max-time 1 http://localhost:%d/readyz; do
				sleep 0.1
			done""";

	private final Cloud cloud;

	private final ExternalClient client;

	private final RouterSpec router;

	FaultScenarios(Cloud cloud, ExternalClient client, RouterSpec router) {
		this.cloud = cloud;
		this.client = client;
		this.router = router;
	}

	List<CheckResult> runAll() {
		return List.of(routerDown(), badLink(), machineDown());
	}

	private CheckResult routerDown() {
		VirtualMachine virtualMachine = this.cloud.virtualMachine(this.router.name());
		virtualMachine.kill();
		String response = this.client.calculate("5+6");
		virtualMachine.startAgain();
		Duration recovery = this.client.awaitSuccess();
		return result("the router %s was down (%s)".formatted(this.router.name(), firstLine(response)), "", recovery,
				isUnavailable(response, "add"));
	}

	private CheckResult badLink() {
		VirtualMachine virtualMachine = this.cloud.virtualMachine(this.router.name());
		String link = "link=$(ip -o -4 addr show to %s | awk '{print $2}')%n"
			.formatted(this.router.addresses().get(this.cloud.operators().get(0).network()));
		String fault = "50 ms of delay and 5 % of loss";
		if (virtualMachine.exec("sh", "-c", link + NETEM).getExitCode() != 0) {
			fault = "128 kbit/s and 5 % of loss, as this kernel has no netem";
			virtualMachine.run(link + SLOW_AND_LOSSY);
		}
		long correct = this.client.countCorrect(REQUESTS);
		virtualMachine.run(link + CLEAN_UP);
		Duration recovery = this.client.awaitSuccess();
		return result("the link to the operators had " + fault,
				", %d of %d results were correct meanwhile".formatted(correct, REQUESTS), recovery, correct > 0);
	}

	private CheckResult machineDown() {
		String name = "add";
		VirtualMachine virtualMachine = this.cloud.virtualMachine(name);
		virtualMachine.kill();
		String response = this.client.calculate("5+6");
		long start = System.nanoTime();
		virtualMachine.startAgain();
		virtualMachine.run(awaitReadiness(8080));
		Duration boot = Duration.ofNanos(System.nanoTime() - start);
		Duration recovery = this.client.awaitSuccess();
		return result("the machine %s was down (%s)".formatted(name, firstLine(response)),
				", after a boot of " + ExternalClient.seconds(boot), recovery, isUnavailable(response, name));
	}

	private static CheckResult result(String fault, String details, Duration recovery, boolean asExpected) {
		return new CheckResult("%s: recovered within %s%s".formatted(fault, ExternalClient.seconds(recovery), details),
				asExpected && recovery.compareTo(MAX_RECOVERY_TIME) <= 0);
	}

	/** A shell command that returns when the service on a port is ready. */
	static String awaitReadiness(int port) {
		return AWAIT_READINESS.formatted(port);
	}

	/** Whether a response is a 503 that names the given operator. */
	static boolean isUnavailable(String response, String operator) {
		return response.contains("The operator " + operator) && response.endsWith("503");
	}

	static String firstLine(String text) {
		return text.lines().findFirst().orElse("");
	}

}
