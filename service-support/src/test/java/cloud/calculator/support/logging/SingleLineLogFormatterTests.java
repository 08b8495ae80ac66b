package cloud.calculator.support.logging;

import java.util.List;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class SingleLineLogFormatterTests {

	private static final String FORGED = "2026-01-01T00:00:00.000Z ERROR [main] cloud.calculator.Forged : all is lost";

	@BeforeEach
	void configureLoggingAsAServiceDoes() {
		new SpringApplicationBuilder(Empty.class).web(WebApplicationType.NONE)
			.properties("server.port=1")
			.run()
			.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r", "\u0085", "\u2028", "\u2029", "\u000b" })
	void lineBreaksInAMessageAreEscaped(String lineBreak, CapturedOutput output) {
		assertThat(log("5+6" + lineBreak + FORGED, null, output)).singleElement()
			.asString()
			.contains(" WARN [", " : 5+6\\u")
			.endsWith(FORGED);
	}

	@Test
	void furtherLinesAreIndented(CapturedOutput output) {
		assertThat(log("5+6\r\n\n" + FORGED, null, output)).hasSize(2).last().isEqualTo("\t" + FORGED);
	}

	@Test
	void anEventHasAtMost500Lines(CapturedOutput output) {
		assertThat(log("5+6\n".repeat(10_000), null, output)).hasSize(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u001b[31m", "\u009b31m", "\u202e", "\u2066", "\u200f", "\u0000", "\u0008", "\ufeff",
			"\ud83d" })
	void controlAndFormatCharactersAreEscaped(String trick, CapturedOutput output) {
		assertThat(log("5" + trick + "6", null, output)).singleElement()
			.asString()
			.contains("5\\u")
			.doesNotContain(trick);
	}

	@Test
	void visibleCharactersAreKept(CapturedOutput output) {
		assertThat(log("7−2×3÷4 äöü 東京 😀 \"quoted\" \\n", null, output)).singleElement()
			.asString()
			.endsWith(" : 7−2×3÷4 äöü 東京 😀 \"quoted\" \\n");
	}

	@Test
	void aLongTextIsCut(CapturedOutput output) {
		assertThat(log("9".repeat(1_000_000), null, output)).singleElement()
			.asString()
			.endsWith("9…")
			.hasSizeLessThan(2200);
	}

	@Test
	void aStackTraceIsIndentedAndItsMessagesAreEscaped(CapturedOutput output) {
		Exception failure = new IllegalStateException("first\n" + FORGED, new IllegalArgumentException("\u001b[2J"));
		List<String> lines = log("failed", failure, output);
		assertThat(lines.get(0)).endsWith(" : failed");
		assertThat(lines.subList(1, lines.size())).allMatch((line) -> line.startsWith("\t"))
			.anyMatch((line) -> line.contains("java.lang.IllegalStateException: first"))
			.anyMatch((line) -> line.contains("Caused by: java.lang.IllegalArgumentException: \\u001b[2J"))
			.anyMatch((line) -> line.contains("at " + getClass().getName()));
	}

	private static List<String> log(String message, Exception failure, CapturedOutput output) {
		int before = output.getOut().length();
		LogFactory.getLog(SingleLineLogFormatterTests.class).warn(message, failure);
		return List.of(output.getOut().substring(before).split("\\R"));
	}

	@Configuration(proxyBeanMethods = false)
	static class Empty {

	}

}
