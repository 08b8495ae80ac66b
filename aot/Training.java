import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;

/**
 * Starts a service, sends it requests and stops it, so that the AOT cache that it writes
 * covers requests and not only the start.
 * {@code java Training.java calculator-gateway COMMAND...}
 */
class Training {

	private static final String JSON = "application/json";

	private static final String FORM = "application/x-www-form-urlencoded";

	/** An AOT cache also contains profiles of the methods, a CDS archive only classes. */
	private static final int ROUNDS = (Runtime.version().feature() >= 25) ? 200 : 2;

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final HttpClient client = HttpClient.newHttpClient();

	private static String service = "";

	public static void main(String[] args) throws Exception {
		// exits on any failure: otherwise the operators' threads would keep this process running
		Thread.setDefaultUncaughtExceptionHandler((thread, ex) -> {
			ex.printStackTrace();
			System.exit(1);
		});
		// avoids a delay of 40 ms between the headers and the body of an operator's response
		System.setProperty("sun.net.httpserver.nodelay", "true");
		ProcessBuilder command = new ProcessBuilder(List.of(args).subList(1, args.length)).inheritIO();
		boolean gateway = args[0].equals("calculator-gateway");
		if (gateway) {
			for (String operator : List.of("add", "sub", "mul", "div")) {
				command.environment().put(operator.toUpperCase(Locale.ROOT) + "_PORT", startOperator(operator));
			}
		}
		else {
			command.environment().put("SPRING_PROFILES_ACTIVE", "add");
		}
		// a free port, because some container engines build in the network of the host
		String port = freePort();
		command.environment().put("PORT", port);
		service = "http://localhost:" + port;
		Process process = command.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(process)));
		awaitReady(process);
		if (gateway) {
			trainGateway();
		}
		else {
			trainOperator();
		}
		process.destroy();
		int code = process.waitFor();
		if (code != 143) {
			throw new IllegalStateException("The service did not end with 143 but with " + code);
		}
		System.exit(0);
	}

	private static void trainOperator() throws Exception {
		String operations = """
				{"operations":[{"left":"5","right":"6"},{"left":"1/3","right":"-1.5e3"},{"left":"0.25","right":"1e9999"}]}""";
		for (int round = 0; round < ROUNDS; round++) {
			expect(200, get("/"));
			expect(200, post("/", FORM, "5 6"));
			expect(200, post("/operations", JSON, operations));
			expect(400, post("/operations", JSON, "{"));
		}
	}

	private static void trainGateway() throws Exception {
		String expression = "((1+2)*(3+4)-(5+6)/(7-2)+(8*9)-(10/4)+(11-3)*(12+1))";
		String calculation = "{\"expression\":\"" + expression + "\",\"precision\":5,\"rounding\":\"UP\",\"steps\":true}";
		for (int round = 0; round < ROUNDS; round++) {
			expect(200, post("/", FORM, "5+6"));
			expect(200, post("/", FORM, expression));
			expect(400, post("/", FORM, "2*(3+4"));
			expect(200, post("/api/v1/calculations", JSON, calculation));
			expect(400, post("/api/v1/calculations", JSON, "{\"expression\":\"1 2\"}"));
			expect(200, get("/api/v1/calculations?expression=0.1%2B1/3"));
			expect(200, post("/api/v1/batches", "text/plain", "5+6\n1/3\n"));
			expect(200, get("/api/v1/operators"));
			expect(200, get("/api/v1/calculations/stream?expression=22/7"));
			expect(200, get("/?expression=22/7", "text/html"));
			expect(200, get("/page/main.js"));
		}
	}

	/** Starts an operator that answers every operation with 1. */
	private static String startOperator(String operator) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		Pattern operation = Pattern.compile("\"left\"");
		server.createContext("/", (exchange) -> {
			String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			long operations = operation.matcher(request).results().count();
			String outcomes = String.join(",", Collections.nCopies((int) operations, "{\"value\":\"1\"}"));
			byte[] response = """
					{"operator":"%s","instance":"training","outcomes":[%s]}""".formatted(operator, outcomes)
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", JSON);
			exchange.sendResponseHeaders(200, response.length);
			exchange.getResponseBody().write(response);
			exchange.close();
		});
		server.start();
		return String.valueOf(server.getAddress().getPort());
	}

	private static String freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return String.valueOf(socket.getLocalPort());
		}
	}

	private static void awaitReady(Process process) throws Exception {
		for (int attempt = 0; attempt < 300 && process.isAlive(); attempt++) {
			try {
				if (get("/readyz").statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The service did not become ready");
	}

	/** Kills the service and the child process that writes the cache. */
	private static void kill(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

	private static HttpResponse<String> get(String path) throws Exception {
		return get(path, "*/*");
	}

	private static HttpResponse<String> get(String path, String type) throws Exception {
		return client.send(request(path).header("Accept", type).build(), BodyHandlers.ofString());
	}

	private static HttpResponse<String> post(String path, String type, String body) throws Exception {
		return client.send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(service + path)).timeout(TIMEOUT);
	}

	private static void expect(int status, HttpResponse<String> response) {
		if (response.statusCode() != status) {
			throw new IllegalStateException("%s answers %d, not %d: %s".formatted(response.uri(), response.statusCode(),
					status, response.body()));
		}
	}

}
