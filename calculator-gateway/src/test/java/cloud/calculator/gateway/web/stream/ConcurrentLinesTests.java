package cloud.calculator.gateway.web.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cloud.calculator.gateway.web.request.ExpressionReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

@Timeout(60)
class ConcurrentLinesTests {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final BlockingQueue<Runnable> calculations = new LinkedBlockingQueue<>();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ConcurrentLines lines = lines(this.out);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void answersHaveTheOrderOfTheLines() throws Exception {
		Future<?> reader = read(this.lines, "1\n2\n3");
		List<Runnable> started = take(3);
		Collections.reverse(started);
		started.forEach(Runnable::run);
		this.lines.write();
		assertThat(this.out).hasToString("=1\n=2\n=3\n");
		reader.get();
	}

	@Test
	void anAnswerIsSentWhenTheNextOneIsNotKnownYet() throws Exception {
		BlockingQueue<String> sent = new LinkedBlockingQueue<>();
		ConcurrentLines batch = lines(new ByteArrayOutputStream() {
			@Override
			public void flush() {
				sent.add(toString(StandardCharsets.UTF_8));
			}
		});
		read(batch, "1\n2");
		Future<?> writer = write(batch);
		List<Runnable> started = take(2);
		started.get(0).run();
		assertThat(sent.take()).isEqualTo("=1\n");
		started.get(1).run();
		writer.get();
	}

	@Test
	void aWindowOfLinesIsReadAhead() throws Exception {
		Future<?> reader = read(this.lines, "1\n".repeat(100));
		List<Runnable> started = take(ConcurrentLines.WINDOW);
		assertThat(this.calculations.poll(50, TimeUnit.MILLISECONDS)).isNull();
		Future<?> writer = write(this.lines);
		started.get(0).run();
		Runnable next = take(1).get(0);
		started.subList(1, started.size()).forEach(Runnable::run);
		next.run();
		for (int line = ConcurrentLines.WINDOW + 1; line < 100; line++) {
			this.calculations.take().run();
		}
		reader.get();
		writer.get();
		assertThat(this.out).hasToString("=1\n".repeat(100));
	}

	@Test
	void aVeryLongLineIsCalculatedAlone() throws Exception {
		String longLine = "1".repeat(50_000);
		Future<?> reader = read(this.lines, longLine + "\n2\n");
		Runnable first = take(1).get(0);
		assertThat(this.calculations.poll(50, TimeUnit.MILLISECONDS)).isNull();
		Future<?> writer = write(this.lines);
		first.run();
		take(1).get(0).run();
		reader.get();
		writer.get();
		assertThat(this.out).hasToString("=" + longLine + "\n=2\n");
	}

	@Test
	void readingEndsWhenTheClientHasLeft() throws Exception {
		ConcurrentLines batch = lines(new OutputStream() {
			@Override
			public void write(int character) throws IOException {
				throw new IOException("Broken pipe");
			}
		});
		Future<?> reader = read(batch, "1\n".repeat(1000));
		take(1).get(0).run();
		assertThatIOException().isThrownBy(batch::write);
		reader.get();
		assertThat(this.calculations).hasSizeLessThan(ConcurrentLines.WINDOW);
	}

	@Test
	void linesBeforeAFailedReadAreAnswered() throws Exception {
		BatchLines failing = new BatchLines(new ExpressionReader(new ByteArrayInputStream("1\n2".getBytes()) {
			@Override
			public synchronized int read(byte[] target, int offset, int length) {
				if (available() == 0) {
					throw new IllegalStateException("connection reset");
				}
				return super.read(target, offset, 1);
			}
		}, StandardCharsets.UTF_8, 100_000), 100_000);
		Future<?> reader = this.threads.submit(call(() -> this.lines.read(failing)));
		take(1).get(0).run();
		this.lines.write();
		assertThat(this.out).hasToString("=1\n");
		assertThat(reader).failsWithin(10, TimeUnit.SECONDS);
	}

	private ConcurrentLines lines(OutputStream target) {
		return new ConcurrentLines((line) -> ("=" + line.expression()).getBytes(StandardCharsets.UTF_8),
				this.calculations::add, target);
	}

	private Future<?> read(ConcurrentLines batch, String text) {
		BatchLines expressions = new BatchLines(
				new ExpressionReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
						StandardCharsets.UTF_8, 100_000),
				100_000);
		return this.threads.submit(call(() -> batch.read(expressions)));
	}

	private Future<?> write(ConcurrentLines batch) {
		return this.threads.submit(call(batch::write));
	}

	private List<Runnable> take(int count) {
		return new ArrayList<>(IntStream.range(0, count).mapToObj((index) -> {
			try {
				return this.calculations.take();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList());
	}

	private static Callable<Void> call(Action action) {
		return () -> {
			action.run();
			return null;
		};
	}

	private interface Action {

		void run() throws Exception;

	}

}
