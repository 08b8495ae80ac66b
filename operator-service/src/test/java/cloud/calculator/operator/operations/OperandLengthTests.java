package cloud.calculator.operator.operations;

import java.util.List;

import cloud.calculator.operator.operations.OperationsRequest.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OperandLengthTests {

	private final OperandLength operandLength = new OperandLength(10_000);

	@ParameterizedTest
	@CsvSource(textBlock = """
			5, 6, 2
			-1/3, 1.5, 7
			1e9999, 1, 10006
			1E-9999, 1e+20, 10031
			1e99999, 1e, 10009
			1e9999999999, , 12
			""")
	void exponentsCountAsWrittenOut(String left, String right, int characters) {
		String second = (right != null) ? right : "";
		assertThat(this.operandLength.of(new OperationsRequest(List.of(new Operation(left, second)))))
			.isEqualTo(characters);
	}

}
