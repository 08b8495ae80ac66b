package cloud.calculator.rehearsal.openstack;

import java.time.Duration;
import java.util.List;

import cloud.calculator.rehearsal.Finding;

/**
 * What may happen to routers, links and machines, and how long it takes until all is well
 * again.
 */
final class Faults {

	private static final Duration GOAL = Duration.ofSeconds(10);

	private static final int TIMES = 10;

	private static final String NETEM = "tc qdisc add dev $link root netem delay 50ms loss 5%";

	/** A slow link, whose queue is the delay, and a filter that throws packets away. */
	private static final String SLOW_AND_FORGETFUL = """
			tc qdisc add dev $link root tbf rate 128kbit burst 2kb latency 2s
			iptables -A FORWARD -m statistic --mode random --probability 0.05 -j DROP""";

	private static final String CLEAN = """
			tc qdisc del dev $link root
			iptables -F FORWARD""";

	private static final String UNTIL_READY = """
			until curl -s -f -o /dev/null --max-time 1 http://localhost:%d/readyz; do
				sleep 0.1
			done""";

	private final Cloud cloud;

	private final Client client;

	private final Router router;

	Faults(Cloud cloud, Client client, Router router) {
		this.cloud = cloud;
		this.client = client;
		this.router = router;
	}

	List<Finding> all() {
		return List.of(routerDown(), badLink(), machineGone());
	}

	private Finding routerDown() {
		Box box = this.cloud.box(this.router.name());
		box.kill();
		String answer = this.client.ask("5+6");
		box.startAgain();
		Duration recovery = this.client.untilRight();
		return finding("the router %s is down (%s)".formatted(this.router.name(), oneLine(answer)), "", recovery,
				names(answer, "add"));
	}

	private Finding badLink() {
		Box box = this.cloud.box(this.router.name());
		String link = "link=$(ip -o -4 addr show to %s | awk '{print $2}')%n"
			.formatted(this.router.addresses().get(this.cloud.operators().get(0).network()));
		String fault = "50 ms of delay and 5 % of loss";
		if (box.execute("sh", "-c", link + NETEM).getExitCode() != 0) {
			fault = "128 kbit/s and 5 % of loss, as this kernel has no netem";
			box.run(link + SLOW_AND_FORGETFUL);
		}
		long right = this.client.right(TIMES);
		box.run(link + CLEAN);
		Duration recovery = this.client.untilRight();
		return finding("the link to the operators has " + fault,
				", %d of %d answers were right meanwhile".formatted(right, TIMES), recovery, right > 0);
	}

	private Finding machineGone() {
		String victim = "add";
		Box box = this.cloud.box(victim);
		box.kill();
		String answer = this.client.ask("5+6");
		long start = System.nanoTime();
		box.startAgain();
		box.run(untilReady(8080));
		Duration boot = Duration.ofNanos(System.nanoTime() - start);
		Duration recovery = this.client.untilRight();
		return finding("the machine %s is gone (%s)".formatted(victim, oneLine(answer)),
				", after a boot of " + Client.seconds(boot), recovery, names(answer, victim));
	}

	private static Finding finding(String fault, String besides, Duration recovery, boolean asExpected) {
		return new Finding("%s: well again after %s%s".formatted(fault, Client.seconds(recovery), besides),
				asExpected && recovery.compareTo(GOAL) <= 0);
	}

	static String untilReady(int port) {
		return UNTIL_READY.formatted(port);
	}

	static boolean names(String answer, String operator) {
		return answer.contains("The operator " + operator) && answer.endsWith("503");
	}

	static String oneLine(String answer) {
		return answer.lines().findFirst().orElse("");
	}

}
