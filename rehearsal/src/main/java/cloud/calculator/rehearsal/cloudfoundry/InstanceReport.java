package cloud.calculator.rehearsal.cloudfoundry;

import java.time.Duration;

/**
 * What was measured during the life of an instance.
 *
 * @param app its app
 * @param startTime the time from its start until it was healthy
 * @param peakMemory its highest memory usage in bytes
 * @param threads its number of threads after the load
 * @param oomKilled whether it was killed because it exceeded its memory limit
 * @param stopTime the time from SIGTERM until it exited
 * @param clean whether it exited on SIGTERM, before SIGKILL
 */
public record InstanceReport(App app, Duration startTime, long peakMemory, int threads, boolean oomKilled,
		Duration stopTime, boolean clean) {

	private static final Duration MAX_STOP_TIME = Duration.ofSeconds(8);

	boolean isSuccessful() {
		return this.startTime.compareTo(this.app.startTimeout()) < 0 && !this.oomKilled && this.clean
				&& this.stopTime.compareTo(MAX_STOP_TIME) < 0 && this.peakMemory > 0 && this.threads > 0
				&& this.threads <= JavaBuildpack.threads(this.app);
	}

	/** One line for the console. */
	@Override
	public String toString() {
		return "%-20s start %5.1f s of %d, peak %3d MB of %d, %2d threads of %d, OOM kills %d, stop %.1f s%s".formatted(
				this.app.name(), this.startTime.toMillis() / 1e3, this.app.startTimeout().toSeconds(),
				this.peakMemory / MemorySize.MEGABYTE, this.app.memory() / MemorySize.MEGABYTE, this.threads,
				JavaBuildpack.threads(this.app), this.oomKilled ? 1 : 0, this.stopTime.toMillis() / 1e3,
				this.clean ? "" : ", by SIGKILL");
	}

}
