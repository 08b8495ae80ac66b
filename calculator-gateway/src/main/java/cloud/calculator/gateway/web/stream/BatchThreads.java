package cloud.calculator.gateway.web.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads of all batches, besides those of their requests.
 */
@Component
class BatchThreads {

	/** If all are busy, the thread that reads a batch calculates the next line itself. */
	private static final int MAX_CALCULATIONS = 64;

	private final ExecutorService calculations = new ThreadPoolExecutor(0, MAX_CALCULATIONS, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>(), new CustomizableThreadFactory("batch-calculation-"),
			new ThreadPoolExecutor.CallerRunsPolicy());

	/** Needs no bound: a batch has one writer, and a request thread that waits for it. */
	private final ExecutorService writers = Executors
		.newCachedThreadPool(new CustomizableThreadFactory("batch-writer-"));

	Executor calculations() {
		return this.calculations;
	}

	ExecutorService writers() {
		return this.writers;
	}

	@PreDestroy
	void shutdown() {
		this.calculations.shutdown();
		this.writers.shutdown();
	}

}
