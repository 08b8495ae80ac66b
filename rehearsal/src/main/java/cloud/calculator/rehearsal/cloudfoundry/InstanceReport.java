package cloud.calculator.rehearsal.cloudfoundry;

import java.time.Duration;

/**
 * What was seen of an instance.
 *
 * @param app its app
 * @param started how long its start took, until it was healthy
 * @param memory the most memory it had, in bytes
 * @param threads how many threads it had after the load
 * @param killed whether it went over its limit and was killed for it
 * @param stopped how long it took to stop
 * @param cleanly whether it stopped as it was asked to
 */
public record InstanceReport(App app, Duration started, long memory, int threads, boolean killed, Duration stopped,
		boolean cleanly) {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

	boolean isGood() {
		return this.started.compareTo(this.app.timeout()) < 0 && !this.killed && this.cleanly
				&& this.stopped.compareTo(LONGEST_STOP) < 0 && this.memory > 0 && this.threads > 0
				&& this.threads <= JavaBuildpack.threads(this.app);
	}

	/** One line for people. */
	@Override
	public String toString() {
		return "%-20s start %5.1f s of %d, peak %3d MB of %d, %2d threads of %d, OOM kills %d, stop %.1f s%s".formatted(
				this.app.name(), this.started.toMillis() / 1e3, this.app.timeout().toSeconds(),
				this.memory / Size.MEGABYTE, this.app.memory() / Size.MEGABYTE, this.threads,
				JavaBuildpack.threads(this.app), this.killed ? 1 : 0, this.stopped.toMillis() / 1e3,
				this.cleanly ? "" : ", by force");
	}

}
