package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Answers like a gateway, as far as it knows answers.
 */
final class Service implements AutoCloseable {

	private final Map<String, String> answers;

	private final HttpServer server;

	/**
	 * Starts.
	 * @param answers the results of expressions, and with {@code /readyz} whether it is
	 * ready
	 */
	Service(Map<String, String> answers) throws IOException {
		this.answers = answers;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String expression = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String asked = expression.isEmpty() ? exchange.getRequestURI().getPath() : expression;
		byte[] answer = ("result = " + this.answers.get(asked) + "\n").getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.answers.containsKey(asked) ? 200 : 404, answer.length);
		exchange.getResponseBody().write(answer);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
