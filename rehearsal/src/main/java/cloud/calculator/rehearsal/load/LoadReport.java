package cloud.calculator.rehearsal.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The results of a load.
 *
 * @param correct the number of responses that agree with exact arithmetic
 * @param wrong the number of responses that do not
 * @param failed the number of requests that got no response, or the status 429 or 5xx
 * @param messages the first wrong and failed requests, at most ten
 * @param latencies the latencies of all requests, in ascending order
 * @param operations the number of operations by instance
 */
public record LoadReport(long correct, long wrong, long failed, List<String> messages, List<Duration> latencies,
		Map<String, Long> operations) {

	/**
	 * A percentile of the latencies.
	 * @param quantile from 0 to 1; 0.5 for the median
	 * @return the latency that this share of the requests did not exceed; zero if there
	 * were no requests
	 */
	public Duration latency(double quantile) {
		return this.latencies.isEmpty() ? Duration.ZERO
				: this.latencies.get((int) Math.min(this.latencies.size() - 1, this.latencies.size() * quantile));
	}

	/**
	 * The share of an operator's operations that one of its instances performed.
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

	/** One line for the console. */
	@Override
	public String toString() {
		return "%d correct, %d wrong, %d failed; p50 %.1f ms, p99 %.1f ms, max %.1f ms".formatted(this.correct,
				this.wrong, this.failed, millis(0.5), millis(0.99), millis(1));
	}

	private double millis(double quantile) {
		return latency(quantile).toNanos() / 1e6;
	}

}
