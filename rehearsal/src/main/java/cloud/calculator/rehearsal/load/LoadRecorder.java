package cloud.calculator.rehearsal.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the results of a load; safe for use by all its connections.
 */
final class LoadRecorder {

	private static final int MAX_MESSAGES = 10;

	private final List<Duration> latencies = new ArrayList<>();

	private final List<String> messages = new ArrayList<>();

	private final Map<String, Long> operations = new TreeMap<>();

	private long correct;

	private long wrong;

	private long failed;

	synchronized void latency(long nanos) {
		this.latencies.add(Duration.ofNanos(nanos));
	}

	synchronized void correct() {
		this.correct++;
	}

	synchronized void wrong(String message) {
		this.wrong++;
		addMessage(message);
	}

	synchronized void failed(String message) {
		this.failed++;
		addMessage(message);
	}

	synchronized void operationBy(String instance) {
		this.operations.merge(instance, 1L, Long::sum);
	}

	/** Returns the results since the last call, and resets them. */
	synchronized LoadReport drain() {
		LoadReport report = new LoadReport(this.correct, this.wrong, this.failed, List.copyOf(this.messages),
				this.latencies.stream().sorted().toList(), Map.copyOf(this.operations));
		this.latencies.clear();
		this.messages.clear();
		this.operations.clear();
		this.correct = 0;
		this.wrong = 0;
		this.failed = 0;
		return report;
	}

	private void addMessage(String message) {
		if (this.messages.size() < MAX_MESSAGES) {
			this.messages.add(message);
		}
	}

}
