package cloud.calculator.rehearsal.load;

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
 * An HTTP client of a gateway.
 */
public final class GatewayClient {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final URI address;

	/**
	 * Creates a client. The gateway need not be running.
	 * @param address {@code http://host:port}
	 */
	public GatewayClient(URI address) {
		this.address = address;
	}

	/**
	 * Sends an expression to the plain-text endpoint.
	 * @param expression the expression
	 * @return the response, whatever its status
	 */
	public CompletableFuture<HttpResponse<String>> calculate(String expression) {
		return this.http.sendAsync(request("/").POST(BodyPublishers.ofString(expression)).build(),
				BodyHandlers.ofString());
	}

	/**
	 * Sends a GET request.
	 * @param path its path
	 * @return the response, whatever its status
	 * @throws IOException if there is no response
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.http.send(request(path).build(), BodyHandlers.ofString());
	}

	/**
	 * The number of instances of an operator, if the gateway uses all that it knows.
	 * @param operator for example {@code add}
	 * @return their number; empty while one of them is out of service
	 * @throws IOException if there is no response
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
		return HttpRequest.newBuilder(this.address.resolve(path)).timeout(TIMEOUT);
	}

}
