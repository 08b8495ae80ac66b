package cloud.calculator.gateway.run;

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
 * The same request again and again, over many connections at once.
 */
final class ManyRequests implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpRequest request;

	private final ExecutorService connections;

	private final AtomicInteger left;

	/** How often there was each answer: a status, or an exception. */
	private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();

	ManyRequests(HttpRequest request, int connections, int most) {
		this.request = request;
		this.left = new AtomicInteger(most);
		this.connections = Executors.newFixedThreadPool(connections);
		for (int i = 0; i < connections; i++) {
			this.connections.execute(this::send);
		}
	}

	Map<String, Integer> answers() {
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
