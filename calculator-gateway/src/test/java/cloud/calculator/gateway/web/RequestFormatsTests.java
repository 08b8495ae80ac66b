package cloud.calculator.gateway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The content type decides how a body is read, and {@code Accept} how it is answered.
 */
@Tag("context")
class RequestFormatsTests {

	private static final String API = "/api/v1/calculations";

	private static final String MULTIPART = """
			--x\r
			Content-Disposition: form-data; name="expression"\r
			\r
			5+6\r
			--x\r
			Content-Disposition: form-data; name="precision"\r
			\r
			1\r
			--x--\r
			""";

	private final RunningCalculator running = RunningCalculator.shared();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			application/x-www-form-urlencoded | 5+6                                | result = 11
			application/x-www-form-urlencoded | 2*(3+4)=                           | result = 14
			application/x-www-form-urlencoded | expression=5%2B6                   | result = 11
			application/x-www-form-urlencoded | expression=1/3&precision=2&steps=true&rounding= | result = 0.33
			application/x-www-form-urlencoded | {"expression":"5+6"}               | result = 11
			text/plain                        | 5+6                                | result = 11
			application/octet-stream          | 5+6                                | result = 11
			""")
	void aBodyToThePlainAddressIsAnsweredWithText(String type, String body, String text) {
		HttpResponse<String> response = Client.post(this.running.uri("/"), type, body);
		assertThat(response.body()).isEqualTo(text + "\n");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/                    | application/json                  | {"expression":"5+6"}
			/                    | application/vnd.sums+json         | {"expression":"5+6"}
			/                    | application/json;charset=utf-8    | {"expression":"5+6"}
			/api/v1/calculations | application/json                  | \uFEFF{"expression":"5+6"}
			/api/v1/calculations | application/x-www-form-urlencoded | expression=5%2B6
			/api/v1/calculations | application/x-www-form-urlencoded | {"expression":"5+6"}
			/api/v1/calculations | application/x-www-form-urlencoded | 5+6
			/api/v1/calculations | application/octet-stream          | {"expression":"5+6"}
			""")
	void otherBodiesAreAnsweredWithJson(String path, String type, String body) {
		HttpResponse<String> response = Client.post(this.running.uri(path), type, body);
		assertThat(response.body()).startsWith("{\"expression\":\"5+6\",\"result\":\"11\"");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void textToTheApiIsAnsweredWithText() {
		assertThat(Client.post(this.running.uri(API), "text/plain", "5+6").body()).isEqualTo("result = 11\n");
		assertThat(Client.post(this.running.uri(API), "5+6".getBytes(StandardCharsets.UTF_8)).body())
			.contains("\"result\":\"11\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", API })
	void aMultipartFormIsRead(String path) {
		assertThat(Client.post(this.running.uri(path), "multipart/form-data; boundary=x", MULTIPART).body())
			.containsPattern("(result = |\"result\":\")10\\b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			*/*                                                  | application/json
			application/json                                     | application/json
			application/json;charset=utf-8                       | application/json
			application/problem+json, application/json           | application/json
			text/plain                                           | text/plain;charset=UTF-8
			text/plain;q=0.5, application/json;q=0.4             | text/plain;charset=UTF-8
			text/*;q=0.1, application/*                          | application/json
			application/json;q=0, */*                            | text/plain;charset=UTF-8
			text/event-stream                                    | text/event-stream;charset=UTF-8
			text/event-stream;q=0.5, application/json            | application/json
			text/event-stream, application/json;q=0.9            | text/event-stream;charset=UTF-8
			text/html,application/xhtml+xml,*/*;q=0.8            | application/json
			nonsense                                             | application/json
			nonsense, text/plain                                 | text/plain;charset=UTF-8
			""")
	void acceptDecidesTheFormatOfTheAnswer(String accept, String type) {
		for (HttpRequest.Builder request : new HttpRequest.Builder[] {
				HttpRequest.newBuilder(this.running.uri(API + "?expression=5%2B6")),
				HttpRequest.newBuilder(this.running.uri("/"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("{\"expression\":\"5+6\"}")) }) {
			HttpResponse<String> response = Client.send(request.header("Accept", accept));
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/plain       | text/plain;charset=UTF-8
			application/json | application/problem+json
			*/*              | application/problem+json
			""")
	void acceptDecidesTheFormatOfAProblem(String accept, String type) {
		for (String query : new String[] { "?expression=5%2B", "?precision=0&expression=1", "?presicion=0" }) {
			HttpResponse<String> response = Client
				.send(HttpRequest.newBuilder(this.running.uri(API + query)).header("Accept", accept));
			assertThat(response.statusCode()).isEqualTo(400);
			assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			image/png | en | send Accept: application/json, text/plain or text/event-stream.
			image/png | fr | envoyez Accept: application/json, text/plain ou text/event-stream.
			""")
	void anotherFormatIsNotAcceptable(String accept, String language, String detail) {
		HttpResponse<String> response = Client.send(HttpRequest.newBuilder(this.running.uri(API + "?expression=5%2B6"))
			.header("Accept", accept)
			.header("Accept-Language", language));
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(response.body()).contains("\"type\":\"/problems/not-acceptable\"", detail);
	}

	@Test
	void anotherContentTypeIsNotSupportedByTheApi() {
		HttpResponse<String> response = Client.post(this.running.uri(API), "application/xml", "<a/>");
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.body())
			.contains("The Content-Type application/xml is not supported: send application/json,");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "UTF-8" })
	void theCharsetOfABodyCounts(String charset) {
		byte[] text = "7×2÷4".getBytes(Charset.forName(charset));
		byte[] json = "{\"expression\":\"7×2÷4\"}".getBytes(Charset.forName(charset));
		assertThat(post("/", "text/plain; charset=\"" + charset + '"', text).body()).isEqualTo("result = 3.5\n");
		assertThat(post("/api/v1/batches", "text/plain;charset=" + charset.toLowerCase(Locale.ROOT), text).body())
			.contains("\"result\":\"3.5\"");
		assertThat(post(API, "application/json;charset=" + charset, json).body()).contains("\"result\":\"3.5\"");
	}

	@ParameterizedTest
	@CsvSource({ "/, text/plain", "/, application/x-www-form-urlencoded", "/api/v1/batches, text/plain",
			"/api/v1/calculations, application/json", "/api/v1/calculations, text/plain" })
	void bytesThatAreNotValidInTheirCharsetAreRefused(String path, String type) {
		HttpResponse<String> response = post(path, type, "7×2÷4".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("The text is not valid UTF-8: send UTF-8, or name the charset");
	}

	@Test
	void anUnknownCharsetIsNamed() {
		HttpResponse<String> response = post("/", "text/plain;charset=klingon", "5+6".getBytes());
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.body()).isEqualTo("The charset klingon is not known: send UTF-8.\n");
	}

	@ParameterizedTest
	@CsvSource({ "gzip, gzip", "x-gzip, gzip", "GZIP, gzip", "deflate, zlib", "deflate, raw", "identity, none" })
	void aCompressedBodyIsRead(String encoding, String format) throws IOException {
		assertThat(post("/", "text/plain", compress("5+6", format), encoding).body()).isEqualTo("result = 11\n");
		assertThat(post(API, "application/json", compress("{\"expression\":\"5+6\"}", format), encoding).body())
			.contains("\"result\":\"11\"");
		assertThat(post("/api/v1/batches", "text/plain", compress("5+6\n1+1", format), encoding).body())
			.contains("\"result\":\"11\"", "\"result\":\"2\"");
	}

	@ParameterizedTest
	@CsvSource({ "/, br", "/api/v1/calculations, zstd", "/api/v1/batches, 'gzip, gzip'" })
	void anotherEncodingIsNotSupported(String path, String encoding) {
		HttpResponse<String> response = post(path, "text/plain", "5+6".getBytes(), encoding);
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("gzip, deflate");
		assertThat(response.body()).contains(
				"The Content-Encoding " + encoding + " is not supported. Send gzip, deflate, or the body as it is.");
	}

	@Test
	void aBodyThatIsNotCompressedAsItSaysIsRefused() throws IOException {
		assertThat(post("/", "text/plain", "5+6".getBytes(), "gzip").body()).isEqualTo("The body is not valid gzip.\n");
		byte[] cut = Arrays.copyOf(compress("5+6", "gzip"), 15);
		assertThat(post("/", "text/plain", cut, "gzip").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "/, text/plain, 413", "/api/v1/calculations, application/json, 413",
			"/api/v1/batches, text/plain, 200" })
	void aCompressedBodyIsLimitedWhenItIsDecompressed(String path, String type, int status) throws IOException {
		byte[] bomb = compress(" ".repeat(50_000_000), "gzip");
		assertThat(bomb.length).isLessThan(100_000);
		assertThat(post(path, type, bomb, "gzip").statusCode()).isEqualTo(status);
	}

	private HttpResponse<String> post(String path, String type, byte[] body) {
		return Client.send(HttpRequest.newBuilder(this.running.uri(path))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private HttpResponse<String> post(String path, String type, byte[] body, String encoding) {
		return Client.send(HttpRequest.newBuilder(this.running.uri(path))
			.header("Content-Type", type)
			.header("Content-Encoding", encoding)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private static byte[] compress(String text, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = switch (format) {
			case "gzip" -> new GZIPOutputStream(bytes);
			case "zlib" -> new DeflaterOutputStream(bytes);
			case "raw" -> new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
			default -> bytes;
		}) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
