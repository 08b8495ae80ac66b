package cloud.calculator.gateway.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.http.RepeatedRequests;
import cloud.calculator.testsupport.http.SlowlorisClients;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Denial-of-service attacks on five processes with their default memory. Connections and
 * bodies must not keep other clients from being served. Where the attack is more work
 * than the processors can do, other clients may get 503 or 504. Times are printed, not
 * asserted. {@code -Dflood.seconds=40} makes the attacks longer.
 */
@Tag("process")
class FloodIT {

	private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("flood.seconds", 3));

	private static final String ELEVEN = "\r\n\r\nresult = 11\n";

	private static final int CONNECTIONS = 2_000;

	private static final ConsecutivePorts PORTS = ConsecutivePorts.free();

	private static RunScript script;

	private String flood = "";

	@BeforeAll
	static void start() throws Exception {
		script = RunScript.start(PORTS, "JAVA_OPTS", "").awaitReady();
		medianMicros();
		System.out.printf("before the first flood the median response time is %d µs%n", medianMicros());
	}

	@AfterAll
	static void stop() {
		script.close();
	}

	@BeforeEach
	void begin(TestInfo test) {
		this.flood = test.getDisplayName();
	}

	@AfterEach
	void allClientsAreServedAfterwards() throws Exception {
		await().untilAsserted(() -> assertThat(calculate()).endsWith(ELEVEN));
		System.out.printf("after %s the median response time is %d µs%n", this.flood, medianMicros());
	}

	@AfterEach
	void processesStayAliveAndTheirMemoryIsBounded() throws Exception {
		assertThat(peakMegabytes("web")).as("of the gateway").isLessThan(320);
		assertThat(peakMegabytes("add")).as("of an operator").isLessThan(192);
		assertThat(script.output().lines()).noneMatch((line) -> line.matches(".*(ERROR|OutOfMemory).*"));
	}

	@Test
	void idleConnections() throws Exception {
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, "", "")) {
			assertThat(rejectedClients(() -> clients.open() > 0, () -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void slowHeaders() throws Exception {
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, "GET / HTTP/1.1\r\nX: ",
				"x")) {
			assertThat(rejectedClients(() -> clients.open() > 0, () -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void slowBodies() throws Exception {
		String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, head, "1")) {
			assertThat(rejectedClients(() -> clients.open() > 0, () -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void bodiesOf100Megabytes() throws Exception {
		HttpRequest request = post(PORTS.first(), "/", BodyPublishers.ofInputStream(Zeros::new));
		HttpRequest json = post(PORTS.first(), "/api/v1/calculations", BodyPublishers.ofInputStream(Zeros::new));
		try (RepeatedRequests texts = new RepeatedRequests(request, 5, 1_000);
				RepeatedRequests bodies = new RepeatedRequests(json, 5, 1_000)) {
			assertThat(rejectedClients(() -> !texts.answers().isEmpty() && !bodies.answers().isEmpty(),
					() -> texts.answers() + " " + bodies.answers()))
				.isZero();
		}
	}

	@Test
	void expressionsOfMaximumLength() throws Exception {
		String sum = String.join("+", Collections.nCopies(20_000, "1234")) + " ";
		assertThat(sum).hasSize(100_000);
		HttpRequest request = post(PORTS.first(), "/", BodyPublishers.ofString(sum));
		try (RepeatedRequests requests = new RepeatedRequests(request, 200,
				Integer.getInteger("flood.expressions", 10_000))) {
			// more work than the processors can do, so other clients may be rejected
			rejectedClients(() -> !requests.answers().isEmpty(), () -> requests.answers().toString());
		}
	}

	@Test
	void operationsOnLongNumbersSentToAnOperator() throws Exception {
		try (RepeatedRequests single = new RepeatedRequests(longNumbers(1), 200, 1_000);
				RepeatedRequests many = new RepeatedRequests(longNumbers(90), 20, 200);
				RepeatedRequests tooMany = new RepeatedRequests(longNumbers(1_000), 20, 200)) {
			// likewise
			rejectedClients(() -> !single.answers().isEmpty() && !tooMany.answers().isEmpty(),
					() -> single.answers() + " " + many.answers() + " " + tooMany.answers());
		}
	}

	private static HttpRequest longNumbers(int operations) {
		String list = String.join(",", Collections.nCopies(operations, "{\"left\":\"1e9999\",\"right\":\"1\"}"));
		return post(PORTS.first() + 1, "/operations", BodyPublishers.ofString("{\"operations\":[" + list + "]}"));
	}

	private static HttpRequest post(int port, String path, HttpRequest.BodyPublisher body) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(30))
			.POST(body)
			.build();
	}

	/**
	 * Sends requests of other clients during the attack, each over its own connection.
	 * @param started whether the attack has begun
	 * @param state the progress of the attack, to be printed
	 * @return how many of these requests were answered with 503 or 504; all others got
	 * the right result
	 */
	private int rejectedClients(Callable<Boolean> started, Supplier<String> state) throws Exception {
		int served = 0;
		int rejected = 0;
		long slowest = 0;
		await().atMost(Duration.ofSeconds(30)).until(started);
		for (long end = System.nanoTime() + DURATION.toNanos(); System.nanoTime() < end;) {
			long start = System.nanoTime();
			String answer = calculate();
			slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
			if (answer.endsWith(ELEVEN)) {
				served++;
			}
			else {
				assertThat(answer).as("the response to other clients during " + this.flood)
					.matches("(?s)HTTP/1.1 (503 .*\r\nRetry-After: |504 ).*");
				rejected++;
			}
			Thread.sleep(50);
		}
		System.out.printf(
				"%s: %d other requests served, the slowest in %d ms, %d rejected; %s; gateway %d MB, operator %d MB%n",
				this.flood, served, slowest, rejected, state.get(), peakMegabytes("web"), peakMegabytes("add"));
		return rejected;
	}

	private static String calculate() throws IOException {
		try (RawSocket socket = new RawSocket(URI.create("http://localhost:" + PORTS.first()))) {
			socket.send("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\n5+6");
			return socket.answer();
		}
	}

	private static long medianMicros() throws IOException {
		long[] micros = new long[101];
		for (int i = 0; i < micros.length; i++) {
			long start = System.nanoTime();
			assertThat(calculate()).endsWith(ELEVEN);
			micros[i] = (System.nanoTime() - start) / 1_000;
		}
		Arrays.sort(micros);
		return micros[micros.length / 2];
	}

	/** The maximum resident memory of a process so far. */
	private static long peakMegabytes(String process) throws IOException, InterruptedException {
		List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(script.pidOf(process)), "status"));
		return status.stream()
			.filter((line) -> line.startsWith("VmHWM:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	/** A hundred megabytes of zeros. */
	private static final class Zeros extends InputStream {

		private int left = 100_000_000;

		@Override
		public int read() {
			return (this.left-- > 0) ? '0' : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int bytes = Math.min(length, this.left);
			Arrays.fill(target, offset, offset + bytes, (byte) '0');
			this.left -= bytes;
			return (bytes > 0) ? bytes : -1;
		}

	}

}
