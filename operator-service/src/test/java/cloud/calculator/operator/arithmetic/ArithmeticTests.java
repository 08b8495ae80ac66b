package cloud.calculator.operator.arithmetic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArithmeticTests {

	@ParameterizedTest(name = "{0} + {1} = {2}")
	@CsvFileSource(resources = "/add.csv", numLinesToSkip = 1)
	void adds(String left, String right, String value) {
		assertThat(Calculator.ADD.calculate(left, right)).isEqualTo(value);
	}

	@ParameterizedTest(name = "{0} - {1} = {2}")
	@CsvFileSource(resources = "/sub.csv", numLinesToSkip = 1)
	void subtracts(String left, String right, String value) {
		assertThat(Calculator.SUB.calculate(left, right)).isEqualTo(value);
	}

	@ParameterizedTest(name = "{0} * {1} = {2}")
	@CsvFileSource(resources = "/mul.csv", numLinesToSkip = 1)
	void multiplies(String left, String right, String value) {
		assertThat(Calculator.MUL.calculate(left, right)).isEqualTo(value);
	}

	@ParameterizedTest(name = "{0} / {1} = {2}")
	@CsvFileSource(resources = "/div.csv", numLinesToSkip = 1)
	void divides(String left, String right, String value) {
		assertThat(Calculator.DIV.calculate(left, right)).isEqualTo(value);
	}

}
