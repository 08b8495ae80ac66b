package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Load on a server: one request, sent repeatedly over many connections at once until this
 * is closed or the maximum number is reached.
 */
public final class RepeatedRequests implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpRequest request;

	private final ExecutorService connections;

	private final AtomicInteger left;

	/** Counts by status code, or by the simple name of an exception. */
	private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();

	/**
	 * Starts to send.
	 * @param request what to send
	 * @param connections how many requests are in flight at once
	 * @param maximum how many requests are sent in total
	 */
	public RepeatedRequests(HttpRequest request, int connections, int maximum) {
		this.request = request;
		this.left = new AtomicInteger(maximum);
		this.connections = Executors.newFixedThreadPool(connections);
		for (int i = 0; i < connections; i++) {
			this.connections.execute(this::send);
		}
	}

	/** How often each status code, or each kind of exception, has occurred so far. */
	public Map<String, Integer> answers() {
		return this.answers;
	}

	private void send() {
		while (this.left.getAndDecrement() > 0) {
			String answer;
			try {
				answer = String.valueOf(this.client.send(this.request, BodyHandlers.discarding()).statusCode());
			}
			catch (IOException ex) {
				answer = ex.getClass().getSimpleName();
			}
			catch (InterruptedException ex) {
				return;
			}
			this.answers.merge(answer, 1, Integer::sum);
		}
	}

	@Override
	public void close() {
		this.left.set(0);
		this.connections.shutdownNow();
	}

}
