package cloud.calculator.operator.web;

import java.util.List;

import cloud.calculator.operator.web.OperationsRequest.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenOutTests {

	private final WrittenOut writtenOut = new WrittenOut(10_000);

	@ParameterizedTest
	@CsvSource(textBlock = """
			5, 6, 2
			-1/3, 1.5, 7
			1e9999, 1, 10006
			1E-9999, 1e+20, 10031
			1e99999, 1e, 10009
			1e9999999999, , 12
			""")
	void exponentsCountAsTheZerosThatTheyStandFor(String left, String right, int digits) {
		String second = (right != null) ? right : "";
		assertThat(this.writtenOut.digits(new OperationsRequest(List.of(new Operation(left, second)))))
			.isEqualTo(digits);
	}

}
