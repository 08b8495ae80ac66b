package cloud.calculator.rehearsal;

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
 * A load on a gateway: so many connections, each sending one random expression after the
 * other and checking every answer against exact arithmetic. It ends when it is told to,
 * or after ten minutes.
 */
public final class Load implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int MOST_OPERATIONS = 20;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = JsonMapper.shared();

	private final LoadRecorder recorder = new LoadRecorder();

	private final long end = System.nanoTime() + LONGEST.toNanos();

	private final URI calculations;

	private final ExecutorService connections;

	private volatile boolean stopped;

	private Load(URI gateway, int connections) {
		this.calculations = gateway.resolve("/api/v1/calculations");
		this.connections = Executors.newFixedThreadPool(connections);
		for (int i = 0; i < connections; i++) {
			this.connections.execute(this::send);
		}
	}

	/**
	 * Starts a load.
	 * @param gateway the gateway's address
	 * @param connections how many requests are under way at once
	 * @return the load, which goes on until it is stopped
	 */
	public static Load on(URI gateway, int connections) {
		return new Load(gateway, connections);
	}

	/**
	 * Loads a gateway for a while.
	 * @param gateway the gateway's address
	 * @param connections how many requests are under way at once
	 * @param time for how long
	 * @return what was found
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static LoadReport run(URI gateway, int connections, Duration time) throws InterruptedException {
		try (Load load = on(gateway, connections)) {
			TimeUnit.NANOSECONDS.sleep(time.toNanos());
			return load.stop();
		}
	}

	/**
	 * Forgets what was found so far.
	 * @return what was found
	 */
	public LoadReport lap() {
		return this.recorder.drain();
	}

	/**
	 * Stops the load, once the requests under way are answered.
	 * @return what was found since the start or the last lap
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
			if (!this.connections.awaitTermination(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
		while (!this.stopped && System.nanoTime() < this.end) {
			RandomExpression expression = RandomExpression.of(random, random.nextInt(MOST_OPERATIONS + 1));
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
			this.recorder.took(System.nanoTime() - start);
		}
	}

	private HttpRequest request(String expression) {
		return HttpRequest.newBuilder(this.calculations)
			.timeout(PATIENCE)
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
		this.recorder.right();
		body.path("steps").forEach((step) -> this.recorder.operationBy(step.path("instance").asString()));
	}

}
