package cloud.calculator.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gateway, as a client sees it.
 */
public final class Gateway {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final URI address;

	/**
	 * A gateway, which need not be there.
	 * @param address {@code http://host:port}
	 */
	public Gateway(URI address) {
		this.address = address;
	}

	/**
	 * Has an expression calculated.
	 * @param expression the expression
	 * @return whatever is answered, as plain text
	 */
	public CompletableFuture<HttpResponse<String>> calculate(String expression) {
		return this.http.sendAsync(request("/").POST(BodyPublishers.ofString(expression)).build(),
				BodyHandlers.ofString());
	}

	/**
	 * Asks for something.
	 * @param path what to ask for
	 * @return whatever is answered
	 * @throws IOException if nobody answers
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.http.send(request(path).build(), BodyHandlers.ofString());
	}

	/**
	 * How many instances of an operator it relies upon.
	 * @param operator for example {@code add}
	 * @return their number; empty while it knows of others too, which do not answer
	 * @throws IOException if nobody answers
	 * @throws InterruptedException if the thread is interrupted
	 */
	public OptionalInt instancesInService(String operator) throws IOException, InterruptedException {
		for (JsonNode each : JsonMapper.shared().readTree(get("/api/v1/operators").body())) {
			if (each.path("operator").asString().equals(operator)) {
				JsonNode instances = each.path("instances");
				boolean all = instances.valueStream()
					.allMatch((instance) -> instance.path("state").asString().equals("up")
							&& !instance.path("setAside").asBoolean());
				return all ? OptionalInt.of(instances.size()) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.address.resolve(path)).timeout(PATIENCE);
	}

}
