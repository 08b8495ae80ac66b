package cloud.calculator.gateway.web;

import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class PlainTextTests {

	private final RunningCalculator running = RunningCalculator.shared();

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "text/plain", "text/csv", "application/xml",
			"application/octet-stream", "text/plain;charset=utf-8", "text" })
	void theBodyIsTheExpression(String contentType) {
		HttpResponse<String> response = Client.post(this.running.uri("/"), contentType, "2*(3+4)÷1");
		assertThat(response.body()).isEqualTo("result = 14\n");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
	}

	@Test
	void anExcerptOfALongExpressionIsShown() {
		HttpResponse<String> response = Client.post(this.running.uri("/"), "1+".repeat(100) + "x" + "+1".repeat(100));
		assertThat(response.body()).endsWith("""

				…+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+x+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1…
				                                    ^
				""");
	}

	@Test
	void lineBreaksDoNotMoveTheCaret() {
		assertThat(Client.post(this.running.uri("/"), "1\n+\t$").body()).endsWith("\n1 + $\n    ^\n");
	}

	@Test
	void aLongBodyIsTruncatedAndRejected() {
		HttpResponse<String> response = Client.post(this.running.uri("/"), "(".repeat(1_000_000));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).startsWith("An expression can have at most 100000 characters.");
	}

	@Test
	void whiteSpaceIsPartOfTheLength() {
		String text = "5+6" + " ".repeat(100_000 - 5) + "+7";
		assertThat(Client.post(this.running.uri("/"), text).body()).isEqualTo("result = 18\n");
		assertThat(Client.post(this.running.uri("/"), text + "\n").statusCode()).isEqualTo(413);
		assertThat(Client.post(this.running.uri("/"), "\n".repeat(100_001) + "5+6").statusCode()).isEqualTo(413);
	}

	@Test
	void theCaretIsUnderThePositionBehindAByteOrderMarkAndWideCharacters() {
		assertThat(Client.post(this.running.uri("/"), "\ufeff5+6").body()).isEqualTo("result = 11\n");
		assertThat(Client.post(this.running.uri("/"), " （１＋$").body()).endsWith("\n （１＋$\n       ^\n");
	}

	@Test
	void manySignsTakeNoRounds() {
		assertThat(Client.post(this.running.uri("/"), "-".repeat(20_000) + "(2+3)").body()).isEqualTo("result = 5\n");
	}

	@Test
	void getAnswersWithUsage() {
		assertThat(Client.get(this.running.uri("/")).body()).contains("curl -d \"5+6\" -X POST");
	}

	@Test
	void anUnknownPathIsAProblem() {
		HttpResponse<String> response = Client.get(this.running.uri("/nowhere"));
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).doesNotContain("Exception");
	}

}
