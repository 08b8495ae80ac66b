package cloud.calculator.operator.arithmetic;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OperationLogTests {

	@BeforeEach
	void enableDebug() {
		level(LogLevel.DEBUG);
	}

	@AfterEach
	void resetLevel() {
		level(null);
	}

	@Test
	void anOperationIsLoggedAsALine(CapturedOutput output) {
		Calculator.ADD.calculate("5", "6");
		assertThat(output.getOut().lines()).singleElement().asString().endsWith("5 + 6 = 11");
	}

	@Test
	void aFailedOperationIsLoggedAsALine(CapturedOutput output) {
		Calculator.DIV.calculate("1", "0");
		assertThat(output.getOut().lines()).singleElement().asString().endsWith("1 / 0 = division-by-zero");
	}

	@Test
	void longNumbersAreTruncated(CapturedOutput output) {
		Calculator.MUL.calculate("1" + "0".repeat(9_000), "1");
		assertThat(output.getOut().lines()).singleElement().asString().hasSizeLessThan(700).contains("0… * 1 = 10");
	}

	@Test
	void operationsAreNotLoggedByDefault(CapturedOutput output) {
		level(null);
		Calculator.ADD.calculate("5", "6");
		assertThat(output.getOut()).isEmpty();
	}

	private static void level(LogLevel level) {
		LoggingSystem.get(OperationLogTests.class.getClassLoader()).setLogLevel(OperationLog.class.getName(), level);
	}

}
