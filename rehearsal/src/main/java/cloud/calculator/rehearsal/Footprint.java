package cloud.calculator.rehearsal;

import java.util.Optional;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.Statistics;

/**
 * The most memory that a container was seen to take, counted as platforms do: without
 * files that were read and can be read again.
 */
public final class Footprint {

	private volatile long memory;

	/**
	 * Looks how much it takes now.
	 * @param docker the engine
	 * @param container the container's id
	 */
	public void measure(DockerClient docker, String container) {
		ResultCallback.Adapter<Statistics> now = new ResultCallback.Adapter<>() {
			@Override
			public void onNext(Statistics statistics) {
				Optional.ofNullable(statistics.getMemoryStats()).ifPresent(Footprint.this::take);
			}
		};
		docker.statsCmd(container).withNoStream(true).exec(now);
		try {
			now.awaitCompletion();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The most so far.
	 * @return bytes
	 */
	public long memory() {
		return this.memory;
	}

	private void take(MemoryStatsConfig taken) {
		long usage = Optional.ofNullable(taken.getUsage()).orElse(0L);
		long files = Optional.ofNullable(taken.getStats()).map((stats) -> stats.getInactiveFile()).orElse(0L);
		this.memory = Math.max(this.memory, usage - files);
	}

}
