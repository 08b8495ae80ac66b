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
	void anyTextIsParsedOrRejected(@ForAll String text) {
		assertParsedOrRejected(text);
	}

	@Property(tries = 10_000)
	void textOfNumberCharactersIsParsedOrRejected(@ForAll @CharRange(from = '0',
			to = '9') @Chars({ '-', '+', '.', '/', 'e', 'E' }) @StringLength(max = 12) String text) {
		assertParsedOrRejected(text);
	}

	private static void assertParsedOrRejected(String text) {
		Throwable rejection = catchThrowable(() -> Calculator.FORMAT.parse(text));
		if (rejection != null) {
			assertThat(rejection).isInstanceOfAny(MalformedNumberException.class, TooManyDigitsException.class);
		}
	}

}
