package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;

/**
 * A service for tests of the script alone. It starts in a fraction of a second, is ready
 * at once, and logs its start and its shutdown in the words of the real services.
 */
final class StubService {

	private StubService() {
	}

	public static void main(String[] args) throws IOException {
		int port = Integer.parseInt(System.getenv("PORT"));
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		server.createContext("/readyz", (exchange) -> {
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("Graceful shutdown complete")));
		System.out.println("Stub with PID " + ProcessHandle.current().pid());
		server.start();
	}

}
