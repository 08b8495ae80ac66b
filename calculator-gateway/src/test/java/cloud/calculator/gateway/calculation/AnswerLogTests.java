package cloud.calculator.gateway.calculation;

import java.util.List;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class AnswerLogTests {

	private final RunningCalculator running = RunningCalculator.shared();

	@AfterEach
	void resetLevel() {
		setLevel(null);
	}

	@Test
	void anAnswerIsLoggedInTheFormatOfTheOriginal(CapturedOutput output) {
		setLevel(LogLevel.DEBUG);
		assertThat(logged("5+6", output)).singleElement().asString().endsWith(" : 5+6 = 11");
	}

	@Test
	void theLineHasTheTraceIdOfTheResponse(CapturedOutput output) {
		setLevel(LogLevel.DEBUG);
		int before = output.getOut().length();
		String traceparent = Client.post(this.running.uri("/"), "5+6")
			.headers()
			.firstValue("traceparent")
			.orElseThrow();
		assertThat(output.getOut().substring(before)).contains(" [" + traceparent.split("-")[1] + "] ");
	}

	@Test
	void aProblemIsLoggedWithItsType(CapturedOutput output) {
		setLevel(LogLevel.DEBUG);
		assertThat(logged("1/0", output)).singleElement().asString().endsWith(" : 1/0 = division-by-zero");
	}

	@Test
	void controlCharactersAreEscaped(CapturedOutput output) {
		setLevel(LogLevel.DEBUG);
		assertThat(logged("5+\r2026-01-01T00:00:00.000Z ERROR [main] all is lost\u001b[2J", output)).singleElement()
			.asString()
			.contains("5+\\u000d2026", "\\u001b[2J = syntax-error");
	}

	@Test
	void longTextsAreTruncated(CapturedOutput output) {
		setLevel(LogLevel.DEBUG);
		assertThat(logged("1" + "0".repeat(9_000) + "*1", output)).singleElement()
			.asString()
			.hasSizeLessThan(700)
			.contains("0… = 1E+9000");
	}

	@Test
	void nothingIsLoggedByDefault(CapturedOutput output) {
		assertThat(logged("5+6", output)).isEmpty();
		assertThat(logged("1/0", output)).isEmpty();
	}

	private List<String> logged(String expression, CapturedOutput output) {
		int before = output.getOut().length();
		Client.post(this.running.uri("/"), expression);
		return output.getOut().substring(before).lines().filter((line) -> !line.contains("OperationLog")).toList();
	}

	private static void setLevel(LogLevel level) {
		LoggingSystem.get(AnswerLogTests.class.getClassLoader()).setLogLevel(AnswerLog.class.getName(), level);
	}

}
