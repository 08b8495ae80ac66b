package cloud.calculator.gateway.run;

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
 * What a process has written so far, read as it comes.
 */
final class Lines {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final List<String> lines = new ArrayList<>();

	private boolean ended;

	Lines(InputStream stream) {
		Thread reader = new Thread(() -> read(stream), "lines");
		reader.setDaemon(true);
		reader.start();
	}

	Matcher await(String regex) throws InterruptedException {
		Pattern pattern = Pattern.compile(regex);
		awaitThat(() -> this.ended || find(pattern).isPresent());
		return find(pattern).orElseThrow(() -> new AssertionError("No line matches '" + regex + "' in:\n" + this));
	}

	synchronized List<String> toTheEnd() throws InterruptedException {
		awaitThat(() -> this.ended);
		return List.copyOf(this.lines);
	}

	synchronized List<String> soFar() {
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
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.holds()) {
			long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError("Waited " + PATIENCE + " in vain after:\n" + this);
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
