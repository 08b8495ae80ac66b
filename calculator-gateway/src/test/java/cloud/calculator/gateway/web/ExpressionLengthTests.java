package cloud.calculator.gateway.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The length of an expression is that of the text as it was sent, including its white
 * space.
 */
@Tag("context")
class ExpressionLengthTests {

	private static final int LIMIT = 100;

	private static final List<String> PADDING = List.of(" ", "\t", "\n", "\r\n", "\r");

	private static RunningCalculator limited;

	@BeforeAll
	static void start() {
		limited = RunningCalculator.start("calculator.limits.length=" + LIMIT);
	}

	@AfterAll
	static void stop() {
		limited.close();
	}

	static Stream<Way> ways() {
		return Stream.of(Way.values());
	}

	static Stream<Arguments> waysAndPadding() {
		return ways().flatMap((way) -> PADDING.stream()
			.filter((padding) -> way != Way.BATCH || !padding.matches("[\r\n]+"))
			.map((padding) -> new Arguments(way, padding)));
	}

	@ParameterizedTest
	@MethodSource("waysAndPadding")
	void anExpressionAtTheLimitIsCalculated(Arguments arguments) throws IOException {
		for (String text : texts(arguments.padding(), LIMIT)) {
			assertThat(arguments.way().send(limited, text)).as(text)
				.containsPattern("(result = |\"result\":\"|id=\"value\"[^>]*>)18\\b");
		}
	}

	@ParameterizedTest
	@MethodSource("waysAndPadding")
	void anExpressionBeyondTheLimitIsTooLong(Arguments arguments) throws IOException {
		for (String text : texts(arguments.padding(), LIMIT + 1)) {
			assertThat(arguments.way().send(limited, text)).as(text)
				.contains("An expression can have at most 100 characters.");
		}
	}

	@ParameterizedTest
	@MethodSource("ways")
	void anExpressionFarBeyondTheLimitIsTooLong(Way way) throws IOException {
		int length = (way == Way.PLAIN || way == Way.BATCH) ? 1_000_000 : 1_000;
		assertThat(way.send(limited, "5+6" + " ".repeat(length) + "+7"))
			.contains("An expression can have at most 100 characters.");
	}

	/** Texts of 5+6+7 with white space before, within and after them. */
	private static List<String> texts(String padding, int length) {
		String white = padding.repeat(length).substring(0, length - "5+6+7".length());
		return List.of(white + "5+6+7", "5+6" + white + "+7", "5+6+7" + white);
	}

	private record Arguments(Way way, String padding) {
	}

	/** The ways to send an expression. */
	private enum Way {

		PLAIN {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return post(to, "/", "application/x-www-form-urlencoded", expression);
			}
		},
		JSON {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return post(to, "/api/v1/calculations", "application/json", json(expression));
			}
		},
		BATCH {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return post(to, "/api/v1/batches", "text/plain", expression + "\r\n");
			}
		},
		POST_STREAM {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return post(to, "/api/v1/calculations", "application/json\r\nAccept: text/event-stream",
						json(expression));
			}
		},
		GET {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return get(to, "/api/v1/calculations?expression=", expression);
			}
		},
		GET_STREAM {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return get(to, "/api/v1/calculations/stream?expression=", expression);
			}
		},
		PAGE {
			@Override
			String send(RunningCalculator to, String expression) throws IOException {
				return exchange(to, "GET /?expression=%s HTTP/1.1\r\nAccept: text/html".formatted(encode(expression)),
						"");
			}
		};

		abstract String send(RunningCalculator to, String expression) throws IOException;

		private static String post(RunningCalculator to, String path, String contentType, String body)
				throws IOException {
			return exchange(to, "POST %s HTTP/1.1\r\nContent-Type: %s\r\nContent-Length: %d".formatted(path,
					contentType, body.length()), body);
		}

		private static String get(RunningCalculator to, String path, String expression) throws IOException {
			return exchange(to, "GET %s%s HTTP/1.1".formatted(path, encode(expression)), "");
		}

		private static String exchange(RunningCalculator to, String head, String body) throws IOException {
			try (RawSocket socket = new RawSocket(to.uri("/"))) {
				socket.send(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body);
				String answer = socket.answer();
				return answer.substring(answer.indexOf("\r\n\r\n"))
					// the expression itself must not satisfy an assertion
					.replaceAll("\"expression\":\"[^\"]*\"", "");
			}
		}

		private static String json(String expression) {
			return "{\"expression\":\"%s\"}"
				.formatted(expression.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t"));
		}

		private static String encode(String expression) {
			return URLEncoder.encode(expression, StandardCharsets.UTF_8);
		}

	}

}
