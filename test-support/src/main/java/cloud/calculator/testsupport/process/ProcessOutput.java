package cloud.calculator.testsupport.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that a process has written to one of its streams. A thread reads them as they
 * arrive; every waiting method fails after five minutes.
 */
public final class ProcessOutput {

	private static final Duration TIMEOUT = Duration.ofMinutes(5);

	private final List<String> lines = new ArrayList<>();

	private boolean ended;

	ProcessOutput(InputStream stream) {
		Thread reader = new Thread(() -> read(stream), "process output");
		reader.setDaemon(true);
		reader.start();
	}

	/**
	 * Waits for the first line in which a regular expression is found.
	 * @param regex the expression
	 * @return the match
	 * @throws InterruptedException if the thread is interrupted
	 */
	public Matcher await(String regex) throws InterruptedException {
		Pattern pattern = Pattern.compile(regex);
		awaitThat(() -> this.ended || find(pattern).isPresent());
		return find(pattern).orElseThrow(() -> new AssertionError("No line matches '" + regex + "' in:\n" + this));
	}

	/**
	 * Waits until the stream ends.
	 * @return all lines
	 * @throws InterruptedException if the thread is interrupted
	 */
	public synchronized List<String> awaitEnd() throws InterruptedException {
		awaitThat(() -> this.ended);
		return List.copyOf(this.lines);
	}

	/** The lines that have arrived so far. */
	public synchronized List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public synchronized String toString() {
		return String.join("\n", this.lines);
	}

	private synchronized Optional<Matcher> find(Pattern pattern) {
		return this.lines.stream().map(pattern::matcher).filter(Matcher::find).findFirst();
	}

	private synchronized void awaitThat(Condition condition) throws InterruptedException {
		long deadline = System.nanoTime() + TIMEOUT.toNanos();
		while (!condition.holds()) {
			long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError("Timed out after " + TIMEOUT + "; the output so far:\n" + this);
			}
			wait(left);
		}
	}

	private void read(InputStream stream) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				add(line);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			end();
		}
	}

	private synchronized void add(String line) {
		this.lines.add(line);
		notifyAll();
	}

	private synchronized void end() {
		this.ended = true;
		notifyAll();
	}

	private interface Condition {

		boolean holds();

	}

}
