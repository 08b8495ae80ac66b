package cloud.calculator.rehearsal.container;

import java.util.Optional;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.Statistics;

/**
 * The highest memory usage that was measured for a container. Like the platforms'
 * figures, it excludes the inactive page cache.
 */
final class PeakMemory {

	private volatile long bytes;

	/** Measures the current usage. */
	void measure(DockerClient docker, String containerId) {
		ResultCallback.Adapter<Statistics> sample = new ResultCallback.Adapter<>() {
			@Override
			public void onNext(Statistics statistics) {
				Optional.ofNullable(statistics.getMemoryStats()).ifPresent(PeakMemory.this::add);
			}
		};
		docker.statsCmd(containerId).withNoStream(true).exec(sample);
		try {
			sample.awaitCompletion();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The highest usage so far, in bytes; 0 before the first measurement. */
	long bytes() {
		return this.bytes;
	}

	private void add(MemoryStatsConfig sample) {
		long usage = Optional.ofNullable(sample.getUsage()).orElse(0L);
		long inactiveFiles = Optional.ofNullable(sample.getStats()).map((stats) -> stats.getInactiveFile()).orElse(0L);
		this.bytes = Math.max(this.bytes, usage - inactiveFiles);
	}

}
