package cloud.calculator.gateway.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RendererTests {

	private final Renderer renderer = new Renderer();

	@ParameterizedTest
	@CsvSource(textBlock = """
			11, 11
			-1/8, -0.125
			1.50, 1.5
			1e3, 1000
			-0, 0
			1/3, 0.3333333333333333333333333333333333
			2/3, 0.6666666666666666666666666666666667
			-200/3, -66.66666666666666666666666666666667
			1/1024, 0.0009765625
			-3/625, -0.0048
			7/1280, 0.00546875
			7/3200, 0.0021875
			""")
	void terminatingDecimalsAreShownInFullAndOthersAreRounded(String value, String result) {
		assertThat(render(value).result()).isEqualTo(result);
	}

	@Test
	void exactTellsWhetherTheResultWasRounded() {
		assertThat(render("1/8").exact()).isTrue();
		assertThat(render("1/3").exact()).isFalse();
		assertThat(this.renderer.render("1/8", 3, RoundingMode.UP).exact()).isTrue();
		assertThat(this.renderer.render("1/8", 2, RoundingMode.UP).exact()).isFalse();
	}

	@Test
	void aGivenPrecisionAlwaysRounds() {
		assertThat(this.renderer.render("123456789", 3, RoundingMode.HALF_EVEN).result()).isEqualTo("123000000");
		assertThat(this.renderer.render("1/3", 40, RoundingMode.HALF_EVEN).result()).isEqualTo("0." + "3".repeat(40));
	}

	@ParameterizedTest
	@CsvSource({ "6/4, 3/2", "-10/5, -2", "0.125, 1/8", "1e2, 100", "-0.5, -1/2", "0/7, 0" })
	void theFractionIsInLowestTerms(String value, String fraction) {
		assertThat(render(value).fraction()).isEqualTo(fraction);
	}

	@ParameterizedTest
	@CsvSource({ "1/3, 0.(3)", "1/6, 0.1(6)", "-22/7, -3.(142857)", "1/12, 0.08(3)", "7/1100, 0.00(63)",
			"1/97, 0.(010309278350515463917525773195876288659793814432989690721649484536082474226804123711340206185567)" })
	void thePeriodIsInParentheses(String value, String repeating) {
		assertThat(render(value).repeating()).isEqualTo(repeating);
	}

	@Test
	void aTerminatingDecimalDoesNotRepeat() {
		assertThat(render("1/8").repeating()).isNull();
	}

	@Test
	void repeatingDecimalsAreShownUpToAHundredDigits() {
		assertThat(render("1/97").repeating()).hasSize(2 + 96 + 2);
		assertThat(render("100/97").repeating()).isNotNull();
		assertThat(render("970001/97").repeating()).as("five digits and a period of 96").isNull();
		assertThat(render("1/103").repeating()).as("a period of 34").isNotNull();
		assertThat(render("1/109").repeating()).as("a period of 108").isNull();
	}

	@Test
	void numbersOfMoreThanAHundredDigitsAreInScientificNotation() {
		assertThat(render("1e99").result()).isEqualTo("1" + "0".repeat(99));
		assertThat(render("1e100").result()).isEqualTo("1E+100");
		assertThat(render("-15e199").result()).isEqualTo("-1.5E+200");
		assertThat(render("1e-99").result()).isEqualTo("0." + "0".repeat(98) + "1");
		assertThat(render("1e-100").result()).isEqualTo("1E-100");
		assertThat(render("7".repeat(101)).result()).isEqualTo("7." + "7".repeat(100) + "E+100");
	}

	@ParameterizedTest
	@CsvSource({ "22/7, 3.142857", "1/3, 0.333333", "-1/3, -0.333333",
			"1000000000000000000000/3, 333333333333333333333.3333", "1/300000, 0.00000333333", "1/3000000, 3.33333",
			"10000000000000000000000/3, 3.33333" })
	void longDecimalsAreInPlainNotationIfTheirFirstDigitIsCloseToThePoint(String value, String start) {
		String result = this.renderer.render(value, 150, RoundingMode.HALF_EVEN).result();
		assertThat(result).startsWith(start);
		assertThat(result.contains("E")).isEqualTo(result.startsWith("3.3"));
		assertThat(new BigDecimal(result).precision()).isEqualTo(150);
	}

	@Test
	void decimalsCanBeWrittenWithAComma() {
		Rendered rendered = render("-22/7").withDecimalComma();
		assertThat(rendered.result()).isEqualTo("-3,142857142857142857142857142857143");
		assertThat(rendered.repeating()).isEqualTo("-3,(142857)");
		assertThat(rendered.fraction()).isEqualTo("-22/7");
		assertThat(render("1e100").withDecimalComma().repeating()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1e-10000, 1E-10000", "1e10000, 1E+10000", "-12e-10000, -1.2E-9999" })
	void theZerosOfALongDecimalAreOmitted(String value, String result) {
		assertThat(render(value).result()).isEqualTo(result);
	}

	private Rendered render(String value) {
		return this.renderer.render(value, null, RoundingMode.HALF_EVEN);
	}

}
