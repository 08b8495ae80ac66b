package cloud.calculator.gateway;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tables that the calculator is held to, at every level of it.
 */
public final class Tables {

	private Tables() {
	}

	/** For each row of answers.csv: an expression and its result. */
	@Retention(RetentionPolicy.RUNTIME)
	@ParameterizedTest(name = "{0} = {1}")
	@CsvFileSource(resources = "/answers.csv", delimiterString = " -> ", quoteCharacter = '\'',
			ignoreLeadingAndTrailingWhitespace = true)
	public @interface ForEachAnswer {

	}

	/** For each row of problems.csv: an expression, its problem and the position. */
	@Retention(RetentionPolicy.RUNTIME)
	@ParameterizedTest(name = "{0}: {1} at {2}")
	@CsvFileSource(resources = "/problems.csv", delimiterString = " -> ", quoteCharacter = '\'')
	public @interface ForEachProblem {

	}

}
