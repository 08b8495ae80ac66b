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
 * What comes over a calculator that is open to all, with the memory that it has by
 * default. Connections and bodies keep nobody else from being served; where there is more
 * to calculate than processors can, others may have to come again. How long it takes is
 * printed, not asserted.
 */
@Tag("process")
class FloodIT {

	private static final Duration A_WHILE = Duration.ofSeconds(Integer.getInteger("flood.seconds", 3));

	private static final String ELEVEN = "\r\n\r\nresult = 11\n";

	private static final int CONNECTIONS = 2_000;

	private static final ConsecutivePorts PORTS = ConsecutivePorts.free();

	private static RunScript script;

	private String flood = "";

	@BeforeAll
	static void start() throws Exception {
		script = RunScript.start(PORTS, "JAVA_OPTS", "").awaitReady();
		medianMicros();
		System.out.printf("before any flood half of the answers take up to %d µs%n", medianMicros());
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
	void afterwardsEverybodyIsServed() throws Exception {
		await().untilAsserted(() -> assertThat(calculate()).endsWith(ELEVEN));
		System.out.printf("%s: after it, half of the answers take up to %d µs%n", this.flood, medianMicros());
	}

	@AfterEach
	void everyProcessLivesAndItsMemoryIsBounded() throws Exception {
		assertThat(peakMegabytes("web")).as("of the gateway").isLessThan(320);
		assertThat(peakMegabytes("add")).as("of an operator").isLessThan(192);
		assertThat(script.output().lines()).noneMatch((line) -> line.matches(".*(ERROR|OutOfMemory).*"));
	}

	@Test
	void connectionsThatSayNothing() throws Exception {
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, "", "")) {
			assertThat(othersWhoAreToldToComeAgain(() -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void headersByteByByte() throws Exception {
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, "GET / HTTP/1.1\r\nX: ",
				"x")) {
			assertThat(othersWhoAreToldToComeAgain(() -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void bodiesByteByByte() throws Exception {
		String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";
		try (SlowlorisClients clients = new SlowlorisClients(PORTS.first(), CONNECTIONS, head, "1")) {
			assertThat(othersWhoAreToldToComeAgain(() -> clients.open() + " open")).isZero();
		}
	}

	@Test
	void bodiesOfAHundredMegabytes() throws Exception {
		HttpRequest request = post(PORTS.first(), "/", BodyPublishers.ofInputStream(Zeros::new));
		HttpRequest json = post(PORTS.first(), "/api/v1/calculations", BodyPublishers.ofInputStream(Zeros::new));
		try (RepeatedRequests texts = new RepeatedRequests(request, 5, 1_000);
				RepeatedRequests bodies = new RepeatedRequests(json, 5, 1_000)) {
			assertThat(othersWhoAreToldToComeAgain(() -> texts.answers() + " " + bodies.answers())).isZero();
		}
	}

	@Test
	void expressionsOfTheGreatestSize() throws Exception {
		String sum = String.join("+", Collections.nCopies(20_000, "1234")) + " ";
		assertThat(sum).hasSize(100_000);
		HttpRequest request = post(PORTS.first(), "/", BodyPublishers.ofString(sum));
		try (RepeatedRequests requests = new RepeatedRequests(request, 200,
				Integer.getInteger("flood.expressions", 10_000))) {
			// processors have more to do than they can, and others may have to come again
			othersWhoAreToldToComeAgain(() -> requests.answers().toString());
		}
	}

	@Test
	void operationsOnLongNumbersStraightToAnOperator() throws Exception {
		try (RepeatedRequests single = new RepeatedRequests(longNumbers(1), 200, 1_000);
				RepeatedRequests many = new RepeatedRequests(longNumbers(90), 20, 200);
				RepeatedRequests tooMany = new RepeatedRequests(longNumbers(1_000), 20, 200)) {
			// so they have here
			othersWhoAreToldToComeAgain(() -> single.answers() + " " + many.answers() + " " + tooMany.answers());
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
	 * Lets others calculate for a while, each over a connection of its own.
	 * @return how many were told to come again; the rest got the right answer
	 */
	private int othersWhoAreToldToComeAgain(Supplier<String> state) throws Exception {
		int served = 0;
		int refused = 0;
		long slowest = 0;
		// the flood rises
		Thread.sleep(2000);
		for (long end = System.nanoTime() + A_WHILE.toNanos(); System.nanoTime() < end;) {
			long start = System.nanoTime();
			String answer = calculate();
			slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
			if (answer.endsWith(ELEVEN)) {
				served++;
			}
			else {
				assertThat(answer).as("the answer to others during " + this.flood)
					.matches("(?s)HTTP/1.1 (503 .*\r\nRetry-After: |504 ).*");
				refused++;
			}
			Thread.sleep(50);
		}
		System.out.printf(
				"%s: %d others served, the slowest in %d ms, %d told to come again; %s; %d MB, operator %d MB%n",
				this.flood, served, slowest, refused, state.get(), peakMegabytes("web"), peakMegabytes("add"));
		return refused;
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

	/** The most that a process has had in memory. */
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
