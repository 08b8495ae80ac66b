package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what a load finds, for all its connections.
 */
final class LoadRecorder {

	private static final int COMPLAINTS = 10;

	private final List<Duration> latencies = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private final Map<String, Long> operations = new TreeMap<>();

	private long right;

	private long wrong;

	private long failed;

	synchronized void took(long nanos) {
		this.latencies.add(Duration.ofNanos(nanos));
	}

	synchronized void right() {
		this.right++;
	}

	synchronized void wrong(String complaint) {
		this.wrong++;
		complain(complaint);
	}

	synchronized void failed(String complaint) {
		this.failed++;
		complain(complaint);
	}

	synchronized void operationBy(String instance) {
		this.operations.merge(instance, 1L, Long::sum);
	}

	/** What was found since the last time. */
	synchronized LoadReport drain() {
		LoadReport report = new LoadReport(this.right, this.wrong, this.failed, List.copyOf(this.complaints),
				this.latencies.stream().sorted().toList(), Map.copyOf(this.operations));
		this.latencies.clear();
		this.complaints.clear();
		this.operations.clear();
		this.right = 0;
		this.wrong = 0;
		this.failed = 0;
		return report;
	}

	private void complain(String complaint) {
		if (this.complaints.size() < COMPLAINTS) {
			this.complaints.add(complaint);
		}
	}

}
