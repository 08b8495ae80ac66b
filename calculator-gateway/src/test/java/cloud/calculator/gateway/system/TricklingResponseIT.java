package cloud.calculator.gateway.system;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An adder whose response arrives byte by byte, each in time, and never ends.
 */
@Tag("timeout")
@Timeout(30)
class TricklingResponseIT {

	private static final ExecutorService threads = Executors.newCachedThreadPool();

	private static volatile String start = "";

	private static ServerSocket add;

	private static RunningCalculator running;

	@BeforeAll
	static void start() throws IOException {
		add = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		threads.execute(TricklingResponseIT::accept);
		running = RunningCalculator.start("calculator.operators.add.urls=http://localhost:" + add.getLocalPort(),
				"calculator.operators.response-timeout=100ms", "calculator.operators.connect-timeout=100ms",
				"calculator.limits.deadline=1s");
	}

	@AfterAll
	static void stop() throws IOException {
		running.close();
		add.close();
		threads.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{",
			"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n{",
			"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 100000\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Endless: ",
			"HTTP/1.1 200 O" })
	void theCalculationEndsAndOthersAreServed(String response) {
		start = response;
		assertThat(Client.post(running.uri("/"), "5+6").statusCode()).isIn(503, 504);
		assertThat(Client.post(running.uri("/"), "2*3").body()).isEqualTo("result = 6\n");
		assertThat(Client.get(running.uri("/api/v1/operators")).body()).contains("\"mul\"");
	}

	private static void accept() {
		try {
			while (true) {
				Socket socket = add.accept();
				threads.execute(() -> trickle(socket));
			}
		}
		catch (IOException ex) {
			// the test has ended
		}
	}

	private static void trickle(Socket socket) {
		try (socket) {
			OutputStream out = socket.getOutputStream();
			out.write(start.getBytes());
			while (!Thread.interrupted()) {
				out.write(' ');
				Thread.sleep(20);
			}
		}
		catch (IOException | InterruptedException ex) {
			// the gateway closed the connection, or the test has ended
		}
	}

}
