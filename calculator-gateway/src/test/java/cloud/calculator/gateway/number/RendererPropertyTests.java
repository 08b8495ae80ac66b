package cloud.calculator.gateway.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;

import static org.assertj.core.api.Assertions.assertThat;

class RendererPropertyTests {

	private final Renderer renderer = new Renderer();

	@Property
	void roundsLikeBigDecimal(@ForAll BigInteger numerator, @ForAll @Positive BigInteger denominator,
			@ForAll @IntRange(min = 1, max = 60) int precision, @ForAll("roundings") RoundingMode rounding) {
		BigDecimal expected = new BigDecimal(numerator).divide(new BigDecimal(denominator),
				new MathContext(precision, rounding));
		Rendered rendered = this.renderer.render(numerator + "/" + denominator, precision, rounding);
		assertThat(new BigDecimal(rendered.result())).isEqualByComparingTo(expected);
		assertThat(rendered.exact())
			.isEqualTo(expected.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0);
	}

	@Property
	void everyTerminatingDecimalIsShownInFull(@ForAll BigInteger unscaled,
			@ForAll @IntRange(min = -200, max = 200) int scale) {
		BigDecimal decimal = new BigDecimal(unscaled, scale);
		Rendered rendered = this.renderer.render(decimal.toString(), null, RoundingMode.UP);
		assertThat(new BigDecimal(rendered.result())).isEqualByComparingTo(decimal);
		assertThat(rendered.exact()).isTrue();
	}

	@Property
	void aRepeatingDecimalHasTheExactValue(@ForAll @IntRange(min = -100_000) int numerator,
			@ForAll @IntRange(min = 2, max = 5_000) int denominator) {
		Rendered rendered = this.renderer.render(numerator + "/" + denominator, null, RoundingMode.HALF_EVEN);
		Assume.that(rendered.repeating() != null);
		String repeating = rendered.repeating();
		String before = repeating.substring(0, repeating.indexOf('('));
		String period = repeating.substring(repeating.indexOf('(') + 1, repeating.length() - 1);
		// x = before + period / (10^n - 1), shifted behind the digits of before
		int decimals = before.length() - before.indexOf('.') - 1;
		BigInteger nines = BigInteger.TEN.pow(period.length()).subtract(BigInteger.ONE);
		BigInteger digits = new BigInteger(before.replace(".", "").replace("-", "")).multiply(nines)
			.add(new BigInteger(period));
		BigInteger scale = nines.multiply(BigInteger.TEN.pow(decimals));
		assertThat(digits.multiply(BigInteger.valueOf(denominator)))
			.isEqualTo(BigInteger.valueOf(Math.abs((long) numerator)).multiply(scale));
		assertThat(repeating.startsWith("-")).isEqualTo(numerator < 0);
	}

	@Provide
	Arbitrary<RoundingMode> roundings() {
		return Arbitraries.of(RoundingMode.class).filter((mode) -> mode != RoundingMode.UNNECESSARY);
	}

}
