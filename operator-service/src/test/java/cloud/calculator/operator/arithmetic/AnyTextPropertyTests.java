package cloud.calculator.operator.arithmetic;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class AnyTextPropertyTests {

	@Property
	void anyTextIsANumberOrRefused(@ForAll String text) {
		assertIsReadOrRefused(text);
	}

	@Property(tries = 10_000)
	void almostANumberIsANumberOrRefused(@ForAll @CharRange(from = '0',
			to = '9') @Chars({ '-', '+', '.', '/', 'e', 'E' }) @StringLength(max = 12) String text) {
		assertIsReadOrRefused(text);
	}

	private static void assertIsReadOrRefused(String text) {
		Throwable refusal = catchThrowable(() -> Calculator.FORMAT.parse(text));
		if (refusal != null) {
			assertThat(refusal).isInstanceOfAny(MalformedNumberException.class, TooManyDigitsException.class);
		}
	}

}
