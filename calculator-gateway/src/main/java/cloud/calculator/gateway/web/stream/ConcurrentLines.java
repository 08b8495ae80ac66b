package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import cloud.calculator.gateway.web.stream.BatchLines.BatchLine;

/**
 * The lines of one batch: one thread reads them, several calculate them, and another
 * writes their answers in the order of the lines. The window bounds the lines that are
 * read and not answered, and thereby the memory of a batch whose client reads slowly.
 */
final class ConcurrentLines {

	/** The number of lines in the window, if they are short. */
	static final int WINDOW = 32;

	/** Of longer lines fewer are in the window. */
	private static final int CHARACTERS_PER_LINE = 1000;

	private static final int PERMITS = WINDOW * CHARACTERS_PER_LINE;

	private static final Line END = new Line(CompletableFuture.completedFuture(new byte[0]), 0);

	private final Function<BatchLine, byte[]> calculation;

	private final Executor calculations;

	private final OutputStream out;

	private final Semaphore window = new Semaphore(PERMITS);

	private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

	private volatile boolean writing = true;

	private boolean started;

	/**
	 * Creates a batch.
	 * @param calculation calculates the answer to a line
	 * @param calculations executes calculations, in other threads or in its caller's
	 * @param out receives the answers
	 */
	ConcurrentLines(Function<BatchLine, byte[]> calculation, Executor calculations, OutputStream out) {
		this.calculation = calculation;
		this.calculations = calculations;
		this.out = out;
	}

	/**
	 * Reads all lines and starts their calculations. Returns early if the answers cannot
	 * be written.
	 * @param expressions the lines with an expression
	 * @throws IOException if the lines cannot be read
	 */
	void read(BatchLines expressions) throws IOException, InterruptedException {
		try {
			Optional<BatchLine> line = expressions.next();
			while (line.isPresent() && this.writing) {
				start(line.get());
				line = expressions.next();
			}
		}
		finally {
			this.lines.add(END);
		}
	}

	/** Whether there was a line, and the response may have begun. */
	boolean isStarted() {
		return this.started;
	}

	private void start(BatchLine line) throws InterruptedException {
		this.started = true;
		int permits = Math.min(Math.max(line.expression().length(), CHARACTERS_PER_LINE), PERMITS);
		this.window.acquire(permits);
		if (this.writing) {
			this.lines.add(new Line(
					CompletableFuture.supplyAsync(() -> this.calculation.apply(line), this.calculations), permits));
		}
	}

	/**
	 * Writes the answers until all lines are read and answered.
	 * @throws IOException if the client has left
	 */
	void write() throws IOException, InterruptedException, ExecutionException {
		try {
			Line line = this.lines.take();
			// without a line nothing is sent, so that an error can still have its status
			while (line != END) {
				this.out.write(line.answer().get());
				this.out.write('\n');
				this.window.release(line.permits());
				line = next();
			}
		}
		finally {
			this.writing = false;
			this.window.release(PERMITS);
		}
	}

	/** Sends what is written when the next answer is not known yet. */
	private Line next() throws IOException, InterruptedException {
		Line line = this.lines.peek();
		if (line == null || line == END || !line.answer().isDone()) {
			this.out.flush();
		}
		return this.lines.take();
	}

	private record Line(CompletableFuture<byte[]> answer, int permits) {
	}

}
