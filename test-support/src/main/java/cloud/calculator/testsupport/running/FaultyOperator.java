package cloud.calculator.testsupport.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import cloud.calculator.testsupport.http.Client;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An HTTP server in the place of an operator whose responses the test decides. Without a
 * behaviour it responds with status 500.
 */
public final class FaultyOperator implements AutoCloseable {

	/** How the operator responds to one request, whose body can be read once. */
	public interface Behaviour {

		/** Responds, or does not. */
		void answer(HttpExchange exchange) throws IOException;

	}

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	private volatile Behaviour behaviour = answering(500, "");

	/** Starts the server on a free port. */
	public FaultyOperator() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", (exchange) -> {
			byte[] body = exchange.getRequestBody().readAllBytes();
			exchange.setStreams(new ByteArrayInputStream(body), null);
			this.behaviour.answer(exchange);
		});
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** Changes the behaviour for all requests from now on. */
	public void behave(Behaviour behaviour) {
		this.behaviour = behaviour;
	}

	/** The address for {@code calculator.operators.*.urls}. */
	public String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** Responds with a status and a JSON body, or with no body if it is empty. */
	public static Behaviour answering(int status, String body) {
		return (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		};
	}

	/** Closes the connection before the announced length of the body is reached. */
	public static Behaviour truncating(String body) {
		return (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length + 100);
			exchange.getResponseBody().write(bytes);
			exchange.getResponseBody().flush();
			exchange.close();
		};
	}

	/** Forwards to a real operator and changes the request, the response or both. */
	public static Behaviour distorting(String operator, UnaryOperator<String> question, UnaryOperator<String> answer) {
		return (exchange) -> {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			HttpResponse<String> response = Client.post(URI.create(operator + "/operations"), "application/json",
					question.apply(body));
			response.headers()
				.firstValue("X-Checksum")
				.ifPresent((checksum) -> exchange.getResponseHeaders().set("X-Checksum", checksum));
			answering(response.statusCode(), answer.apply(response.body())).answer(exchange);
		};
	}

	/** Accepts the request and never responds. */
	public static Behaviour hanging() {
		return (exchange) -> {
		};
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
