package cloud.calculator.gateway.web.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("context")
class BatchesTests {

	private final RunningCalculator running = RunningCalculator.shared();

	private final AtomicLong last = new AtomicLong(-1);

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded" })
	void everyLineIsAnsweredInOrder(String contentType) {
		HttpResponse<String> response = Client.post(this.running.uri("/api/v1/batches?precision=3&rounding=UP"),
				contentType, "5+6\n1/0\n\r\n2/3\n7");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		String[] lines = response.body().split("\n");
		assertThat(lines).hasSize(4);
		assertThat(lines[0]).contains("\"result\":\"11\"").doesNotContain("steps");
		assertThat(lines[1]).contains("\"/problems/division-by-zero\"", "\"status\":422", "\"position\":2");
		assertThat(lines[2]).contains("\"result\":\"0.667\"");
		assertThat(lines[3]).contains("\"result\":\"7\"");
	}

	@Test
	void emptyLinesAndCommentsAreCountedAndNotAnswered() {
		String[] lines = Client
			.post(this.running.uri("/api/v1/batches"), "\ufeff# sums\r\n\r\n5+6\r\n \t\r\n5+\r\n#\r\n\r\n7")
			.body()
			.split("\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[0]).startsWith("{\"expression\":\"5+6\",\"result\":\"11\"").endsWith(",\"line\":3}");
		assertThat(lines[1]).startsWith("{\"type\":\"/problems/syntax-error\"").endsWith(",\"line\":5}");
		assertThat(lines[2]).contains("\"result\":\"7\"").endsWith(",\"line\":8}");
	}

	@Test
	void linesCanEndWithACarriageReturnOnly() {
		String[] lines = Client.post(this.running.uri("/api/v1/batches"), "5+6\r\r1+2\r").body().split("\n");
		assertThat(lines).hasSize(2);
		assertThat(lines[1]).contains("\"result\":\"3\"", "\"line\":3");
	}

	@Test
	void aLineThatIsTooLongDoesNotAffectOthers() {
		HttpResponse<String> response = Client.post(this.running.uri("/api/v1/batches"),
				"1+1\n" + "1".repeat(100_001) + "\n2+2\n");
		String[] lines = response.body().split("\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[1]).contains("\"/problems/too-long\"");
		assertThat(lines[2]).contains("\"result\":\"4\"");
	}

	@Test
	void aLineEndIsNoPartOfTheLength() {
		String line = "5+6" + " ".repeat(100_000 - 5) + "+7";
		HttpResponse<String> response = Client.post(this.running.uri("/api/v1/batches"),
				line + "\r\n" + line + " \r\n" + "1+1\r" + line + "\n");
		assertThat(response.body().split("\n")).satisfiesExactly(
				(first) -> assertThat(first).contains("\"result\":\"18\""),
				(second) -> assertThat(second).contains("\"/problems/too-long\""),
				(third) -> assertThat(third).contains("\"result\":\"2\""),
				(fourth) -> assertThat(fourth).contains("\"result\":\"18\""));
	}

	@Test
	void theDecimalMarkOfAllLinesCanBeAComma() {
		String[] lines = Client.post(this.running.uri("/api/v1/batches?decimal=comma"), "1,5*3\n1.5\n1/3")
			.body()
			.split("\n");
		assertThat(lines[0]).contains("\"result\":\"4,5\"");
		assertThat(lines[1]).contains("A point is not allowed here");
		assertThat(lines[2]).contains("\"repeating\":\"0,(3)\"");
	}

	@Test
	void aByteOrderMarkAndTabsAreIgnored() {
		String[] lines = Client.post(this.running.uri("/api/v1/batches"), "\ufeff5+6\r\n\t1\t+ 2\t").body().split("\n");
		assertThat(lines).hasSize(2);
		assertThat(lines[0]).contains("\"result\":\"11\"");
		assertThat(lines[1]).contains("\"result\":\"3\"");
	}

	@Test
	void anEmptyBodyHasAnEmptyResponse() {
		assertThat(Client.post(this.running.uri("/api/v1/batches"), "").body()).isEmpty();
	}

	@Test
	void invalidParametersAreRejectedBeforeTheFirstLine() {
		assertThat(Client.post(this.running.uri("/api/v1/batches?precision=x"), "1").statusCode()).isEqualTo(400);
		assertThat(Client.post(this.running.uri("/api/v1/batches?decimal=x"), "1").statusCode()).isEqualTo(400);
		assertThat(Client.post(this.running.uri("/api/v1/batches?rounding=UNNECESSARY"), "1").statusCode())
			.isEqualTo(400);
	}

	@Test
	void aLineIsAnsweredBeforeTheNextOneIsSent() throws IOException {
		URI uri = this.running.uri("/api/v1/batches");
		try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
			socket.setSoTimeout(10_000);
			OutputStream out = socket.getOutputStream();
			BufferedReader in = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			out.write(
					"POST %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n".formatted(uri.getPath())
						.getBytes(StandardCharsets.US_ASCII));
			sendChunk(out, "5+6\n");
			assertThat(awaitLine(in, "\"expression\"")).contains("\"result\":\"11\"");
			sendChunk(out, "5*6\n");
			assertThat(awaitLine(in, "\"expression\"")).contains("\"result\":\"30\"");
		}
	}

	@Test
	void aBatchThatIsSentWholeBeforeReadingIsAnsweredInOrder() throws IOException {
		List<String> expressions = IntStream.range(0, 10_000).mapToObj((each) -> each + "*2").toList();
		String body = String.join("\n", expressions);
		try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
			socket.send("POST /api/v1/batches HTTP/1.0\r\nContent-Length: %d\r\n\r\n%s".formatted(body.length(), body));
			assertThat(socket.answer().lines().filter((line) -> line.startsWith("{"))).hasSize(10_000)
				.zipSatisfy(IntStream.range(0, 10_000).boxed().toList(), (line, each) -> assertThat(line)
					.contains("\"expression\":\"%d*2\",\"result\":\"%d\"".formatted(each, 2 * each)));
		}
	}

	@Test
	void theWorkEndsWhenTheClientLeaves() throws IOException {
		long before = calculations();
		try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
			String body = "1+2\n".repeat(100_000);
			socket.send("POST /api/v1/batches HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
				.formatted(body.length(), body));
		}
		await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(30)).until(() -> {
			long now = calculations();
			return now == this.last.getAndSet(now);
		});
		assertThat(calculations() - before).isLessThan(100_000);
	}

	private long calculations() {
		return this.running.bean(MeterRegistry.class)
			.get("calculator.calculations")
			.tag("outcome", "done")
			.timer()
			.count();
	}

	private static void sendChunk(OutputStream out, String text) throws IOException {
		out.write("%x\r\n%s\r\n".formatted(text.length(), text).getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static String awaitLine(BufferedReader in, String part) throws IOException {
		String line = in.readLine();
		while (line != null && !line.contains(part)) {
			line = in.readLine();
		}
		return String.valueOf(line);
	}

}
