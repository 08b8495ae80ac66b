package cloud.calculator.gateway.web.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.web.request.ExpressionReader;
import cloud.calculator.gateway.web.stream.BatchLines.BatchLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BatchLinesTests {

	private static final int LIMIT = 100;

	@Test
	void linesWithoutAnExpressionAreCountedAndNotReturned() throws IOException {
		assertThat(read("\n5+6\r\n\r\n# note\r1/0\r\r\t \n  # 7\n8\n\n")).containsExactly(new BatchLine(2, "5+6"),
				new BatchLine(5, "1/0"), new BatchLine(9, "8"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "\t", "\u00a0", "\u2003", "\ufeff", "\ufeff# note", "\u200b", "#", "#5+6", "\u2028" })
	void emptyLinesAndCommentsHaveNoExpression(String line) throws IOException {
		assertThat(read(line + "\n7")).containsExactly(new BatchLine(2, "7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=", "+", "//", "\u20286", "\ufeff6", "5 # note", "\u0000" })
	void allOtherLinesHaveOne(String line) throws IOException {
		assertThat(read(line)).containsExactly(new BatchLine(1, line));
	}

	@Test
	void aBatchMayHaveNoExpressions() throws IOException {
		assertThat(read("")).isEmpty();
		assertThat(read("\n".repeat(10_000))).isEmpty();
		assertThat(read(" ".repeat(LIMIT) + "\n# a\r\n")).isEmpty();
	}

	@Test
	void aLineThatIsTooLongIsNotSkipped() throws IOException {
		assertThat(read("\n" + " ".repeat(LIMIT + 1) + "5")).extracting(BatchLine::number).containsExactly(2);
		assertThat(read("#".repeat(LIMIT + 1))).extracting(BatchLine::number).containsExactly(1);
	}

	private static List<BatchLine> read(String text) throws IOException {
		BatchLines lines = new BatchLines(new ExpressionReader(
				new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, LIMIT), LIMIT);
		List<BatchLine> read = new ArrayList<>();
		Optional<BatchLine> line = lines.next();
		while (line.isPresent()) {
			read.add(line.get());
			line = lines.next();
		}
		return read;
	}

}
