package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a load found.
 *
 * @param right answers that were what exact arithmetic says
 * @param wrong answers that were not
 * @param failed requests without an answer: no connection, or a status of 429 or 5xx
 * @param complaints what the first of the wrong and the failed were
 * @param latencies how long the requests took, shortest first
 * @param operations how many operations each instance did
 */
public record LoadReport(long right, long wrong, long failed, List<String> complaints, List<Duration> latencies,
		Map<String, Long> operations) {

	/**
	 * A latency that so many of the requests did not exceed.
	 * @param share from 0 to 1: 0.5 for the median
	 * @return the latency; zero if there were no requests
	 */
	public Duration latency(double share) {
		return this.latencies.isEmpty() ? Duration.ZERO
				: this.latencies.get((int) Math.min(this.latencies.size() - 1, this.latencies.size() * share));
	}

	/**
	 * The part of an operator's work that one of its instances did.
	 * @param instance the instance's name, for example {@code add/host:8080}
	 * @return from 0 to 1
	 */
	public double share(String instance) {
		String operator = instance.substring(0, instance.indexOf('/') + 1);
		long all = this.operations.entrySet()
			.stream()
			.filter((each) -> each.getKey().startsWith(operator))
			.mapToLong(Map.Entry::getValue)
			.sum();
		return (all == 0) ? 0 : (double) this.operations.getOrDefault(instance, 0L) / all;
	}

	/** One line for people. */
	@Override
	public String toString() {
		return "%d right, %d wrong, %d failed; p50 %.1f ms, p99 %.1f ms, longest %.1f ms".formatted(this.right,
				this.wrong, this.failed, millis(0.5), millis(0.99), millis(1));
	}

	private double millis(double share) {
		return latency(share).toNanos() / 1e6;
	}

}
