package cloud.calculator.gateway.system;

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

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Something at an operator's address that does not behave as an operator does: no real
 * one would.
 */
final class FaultyOperator implements AutoCloseable {

	interface Behaviour {

		void answer(HttpExchange exchange) throws IOException;

	}

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	private volatile Behaviour behaviour = answering(500, "");

	FaultyOperator() {
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

	void behave(Behaviour behaviour) {
		this.behaviour = behaviour;
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	static Behaviour answering(int status, String body) {
		return (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		};
	}

	/** Promises more than it sends, and hangs up. */
	static Behaviour truncating(String body) {
		return (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length + 100);
			exchange.getResponseBody().write(bytes);
			exchange.getResponseBody().flush();
			exchange.close();
		};
	}

	/** Asks a real operator, and changes what it was asked or what it answers. */
	static Behaviour distorting(String operator, UnaryOperator<String> question, UnaryOperator<String> answer) {
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

	/** Takes the request and never says a word. */
	static Behaviour hanging() {
		return (exchange) -> {
		};
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
