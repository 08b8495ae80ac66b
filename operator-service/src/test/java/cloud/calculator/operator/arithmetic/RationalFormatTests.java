package cloud.calculator.operator.arithmetic;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RationalFormatTests {

	private final RationalFormat format = Calculator.FORMAT;

	@ParameterizedTest(name = "{0} is {1}")
	@CsvFileSource(resources = "/numbers.csv", numLinesToSkip = 1)
	void everyFormIsParsedAndFormattedInLowestTerms(String written, String read) {
		assertThat(this.format.format(this.format.parse(written))).isEqualTo(read);
	}

	@ParameterizedTest(name = "\"{0}\"")
	@ValueSource(strings = { "", " ", "-", "+5", "--5", ".5", "5.", "1..5", "1,5", "1_000", "5 ", " 5", "5\n", "1 2",
			"e5", "1e", "1e+", "1e+-5", "1e5.5", "0x10", "1f", "NaN", "Infinity", "\u0663", "\uff15", "\u22125", "1/",
			"/2", "1/2/3", "1/-2", "1 / 2", "1.5/2", "1/2e3", "1/0", "0/0", "five" })
	void otherTextIsMalformed(String text) {
		assertThatExceptionOfType(MalformedNumberException.class).isThrownBy(() -> this.format.parse(text))
			.withMessage("\"" + text
					+ "\" is not a number; expected an integer, a decimal such as -1.5e3 or a fraction such as 7/3.");
	}

	@Test
	void theMessageQuotesTheBeginningOfALongText() {
		assertThatExceptionOfType(MalformedNumberException.class).isThrownBy(() -> this.format.parse("x".repeat(41)))
			.withMessageStartingWith("\"" + "x".repeat(40) + "…\" is not a number");
	}

	@ParameterizedTest(name = "{0}…x")
	@ValueSource(strings = { "1", "1.0", "1e0", "1e1", "1/1", "1/0" })
	@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void malformedTextOfAMillionDigitsIsRejectedQuickly(String beginning) {
		String last = beginning.substring(beginning.length() - 1);
		assertThatExceptionOfType(MalformedNumberException.class)
			.isThrownBy(() -> this.format.parse(beginning + last.repeat(1_000_000) + "x"));
	}

}
