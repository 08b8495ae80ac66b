package cloud.calculator.rehearsal.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import cloud.calculator.exact.RandomExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends random expressions to a gateway over a fixed number of connections, and compares
 * every response with exact arithmetic. It ends when it is stopped, at the latest after
 * ten minutes.
 */
public final class LoadGenerator implements AutoCloseable {

	private static final Duration MAX_DURATION = Duration.ofMinutes(10);

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final int MAX_OPERATIONS = 20;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = JsonMapper.shared();

	private final LoadRecorder recorder = new LoadRecorder();

	private final long deadline = System.nanoTime() + MAX_DURATION.toNanos();

	private final URI calculations;

	private final ExecutorService connections;

	private volatile boolean stopped;

	private LoadGenerator(URI gateway, int connections) {
		this.calculations = gateway.resolve("/api/v1/calculations");
		this.connections = Executors.newFixedThreadPool(connections);
		for (int i = 0; i < connections; i++) {
			this.connections.execute(this::send);
		}
	}

	/**
	 * Starts sending.
	 * @param gateway the gateway's address
	 * @param connections the number of concurrent requests
	 * @return the running load
	 */
	public static LoadGenerator start(URI gateway, int connections) {
		return new LoadGenerator(gateway, connections);
	}

	/**
	 * Sends for a fixed time.
	 * @param gateway the gateway's address
	 * @param connections the number of concurrent requests
	 * @param time how long to send
	 * @return the results
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static LoadReport run(URI gateway, int connections, Duration time) throws InterruptedException {
		try (LoadGenerator load = start(gateway, connections)) {
			TimeUnit.NANOSECONDS.sleep(time.toNanos());
			return load.stop();
		}
	}

	/**
	 * Returns the results since the start or the last call, and resets them.
	 * @return the results
	 */
	public LoadReport drain() {
		return this.recorder.drain();
	}

	/**
	 * Stops sending, and waits for the responses to requests in flight.
	 * @return the results since the start or the last {@link #drain()}
	 */
	public LoadReport stop() {
		close();
		return this.recorder.drain();
	}

	@Override
	public void close() {
		this.stopped = true;
		this.connections.shutdown();
		try {
			if (!this.connections.awaitTermination(2 * TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
				this.connections.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.connections.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	private void send() {
		Random random = new Random();
		while (!this.stopped && System.nanoTime() < this.deadline) {
			RandomExpression expression = RandomExpression.of(random, random.nextInt(MAX_OPERATIONS + 1));
			long start = System.nanoTime();
			try {
				HttpResponse<byte[]> response = this.http.send(request(expression.text()), BodyHandlers.ofByteArray());
				check(expression, response);
			}
			catch (IOException | RuntimeException ex) {
				this.recorder.failed(expression.text() + ": " + ex);
			}
			catch (InterruptedException ex) {
				return;
			}
			this.recorder.latency(System.nanoTime() - start);
		}
	}

	private HttpRequest request(String expression) {
		return HttpRequest.newBuilder(this.calculations)
			.timeout(TIMEOUT)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"expression\":\"" + expression + "\",\"steps\":true}"))
			.build();
	}

	private void check(RandomExpression expression, HttpResponse<byte[]> response) {
		JsonNode body = this.json.readTree(response.body());
		int status = response.statusCode();
		if (status == 429 || status >= 500) {
			this.recorder.failed(expression.text() + ": " + body);
			return;
		}
		String answer = (status == 200) ? body.path("fraction").asString()
				: body.path("type").asString().replace("/problems/", "") + " at " + body.path("position").asInt();
		if (!answer.equals(expression.result())) {
			this.recorder.wrong(expression.text() + ": " + body + " instead of " + expression.result());
			return;
		}
		this.recorder.correct();
		body.path("steps").forEach((step) -> this.recorder.operationBy(step.path("instance").asString()));
	}

}
