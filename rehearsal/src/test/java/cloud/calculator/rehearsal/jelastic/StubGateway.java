package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An HTTP server that responds like a gateway with given results, and otherwise with 404.
 */
final class StubGateway implements AutoCloseable {

	private final Map<String, String> results;

	private final HttpServer server;

	/**
	 * Starts the server.
	 * @param results the results by expression; it is ready if {@code /readyz} is a key
	 */
	StubGateway(Map<String, String> results) throws IOException {
		this.results = results;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::respond);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private void respond(HttpExchange exchange) throws IOException {
		String expression = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String key = expression.isEmpty() ? exchange.getRequestURI().getPath() : expression;
		byte[] response = ("result = " + this.results.get(key) + "\n").getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.results.containsKey(key) ? 200 : 404, response.length);
		exchange.getResponseBody().write(response);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
