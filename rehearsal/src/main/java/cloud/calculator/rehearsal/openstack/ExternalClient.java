package cloud.calculator.rehearsal.openstack;

import java.time.Duration;
import java.util.Locale;

/**
 * A client of the calculator on the external network.
 *
 * @param host the machine that sends the requests
 * @param gateway the address of the gateway
 */
record ExternalClient(VirtualMachine host, String gateway) {

	/** Uses all four operators. */
	private static final String EXPRESSION = "(5+6)*(7-2)/5";

	private static final String EXPECTED = "result = 11";

	private static final String UNTIL_SUCCESS = """
			for _ in $(seq 1800); do
				[ "$(curl -s --max-time 2 -d '%s' -X POST http://%s)" != '%s' ] || exit 0
				sleep 0.1
			done
			exit 1""";

	private static final String REPEATED = """
			for _ in $(seq %d); do
				curl -s --max-time 15 -d '%s' -X POST http://%s || echo "no response"
			done""";

	/** The original project's command, character for character. */
	String originalCommand() {
		return "curl -d \"5+6\" -X POST http://" + this.gateway;
	}

	/** Sends an expression, and returns the response's body followed by its status. */
	String calculate(String expression) {
		return this.host.run("curl -s --max-time 15 -w '%%{http_code}' -d '%s' -X POST http://%s || echo 'no response'"
			.formatted(expression, this.gateway));
	}

	/** Sends a number of requests, and returns how many results are correct. */
	long countCorrect(int requests) {
		return this.host.run(REPEATED.formatted(requests, EXPRESSION, this.gateway))
			.lines()
			.filter(EXPECTED::equals)
			.count();
	}

	/** Sends requests until a result is correct, and returns how long that took. */
	Duration awaitSuccess() {
		long start = System.nanoTime();
		this.host.run(UNTIL_SUCCESS.formatted(EXPRESSION, this.gateway, EXPECTED));
		return Duration.ofNanos(System.nanoTime() - start);
	}

	static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
	}

}
