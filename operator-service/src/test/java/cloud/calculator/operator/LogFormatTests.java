package cloud.calculator.operator;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@OperatorServiceTest("add")
@ExtendWith(OutputCaptureExtension.class)
class LogFormatTests {

	@Test
	void lineBreaksInAMessageAreEscaped(CapturedOutput output) {
		int before = output.getOut().length();
		LogFactory.getLog(getClass()).warn("5\r\u2028\u001b[31m\u202e6" + "9".repeat(10_000));
		assertThat(output.getOut().substring(before).lines()).singleElement()
			.asString()
			.contains(" WARN [", " : 5\\u000d\\u2028\\u001b[31m\\u202e69")
			.endsWith("9…");
	}

	@Test
	void aStackTraceIsIndented(CapturedOutput output) {
		int before = output.getOut().length();
		LogFactory.getLog(getClass()).warn("failed", new IllegalStateException("first\nsecond"));
		assertThat(output.getOut().substring(before).lines().skip(1)).contains("\tsecond")
			.allMatch((line) -> line.startsWith("\t"));
	}

}
