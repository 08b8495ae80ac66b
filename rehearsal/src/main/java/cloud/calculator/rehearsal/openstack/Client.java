package cloud.calculator.rehearsal.openstack;

import java.time.Duration;
import java.util.Locale;

/**
 * Somebody on the outside who calculates.
 *
 * @param host where he is
 * @param address whom he asks
 */
record Client(Box host, String address) {

	/** Needs all four operators. */
	private static final String ALL_FOUR = "(5+6)*(7-2)/5";

	private static final String RIGHT = "result = 11";

	private static final String UNTIL_RIGHT = """
			for _ in $(seq 1800); do
				[ "$(curl -s --max-time 2 -d '%s' -X POST http://%s)" != '%s' ] || exit 0
				sleep 0.1
			done
			exit 1""";

	private static final String SOME_TIMES = """
			for _ in $(seq %d); do
				curl -s --max-time 15 -d '%s' -X POST http://%s || echo silence
			done""";

	/** The original's command, to the letter. */
	String originalCommand() {
		return "curl -d \"5+6\" -X POST http://" + this.address;
	}

	/** The status and the text of an answer. */
	String ask(String expression) {
		return this.host.run("curl -s --max-time 15 -w '%%{http_code}' -d '%s' -X POST http://%s || echo silence"
			.formatted(expression, this.address));
	}

	/** How often so many answers were right. */
	long right(int times) {
		return this.host.run(SOME_TIMES.formatted(times, ALL_FOUR, this.address)).lines().filter(RIGHT::equals).count();
	}

	/** How long it takes until the next answer is right. */
	Duration untilRight() {
		long start = System.nanoTime();
		this.host.run(UNTIL_RIGHT.formatted(ALL_FOUR, this.address, RIGHT));
		return Duration.ofNanos(System.nanoTime() - start);
	}

	static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
	}

}
